package org.countyreports.extract;

import java.io.Serializable;
import org.countyreports.text.Lexicon;

/** The word classes that the grammar asks for, as masks. */
final class WordClasses implements Serializable {

  private static final long serialVersionUID = 1L;

  final long noun;
  final long verb;
  final long adverb;
  final long phrase;
  final long abstracts;
  final long person;
  final long patient;
  final long household;
  final long organization;
  final long place;
  final long team;
  final long vehicle;
  final long goods;
  final long money;
  final long reach;
  final long rise;
  final long fall;
  final long finding;
  final long crop;
  final long harm;
  final long hit;
  final long value;
  final long moved;
  final long served;
  final long population;
  final long advice;
  final long countable;

  WordClasses(Lexicon lexicon) {
    noun = lexicon.mask("noun");
    verb = lexicon.mask("verb");
    adverb = lexicon.mask("adverb");
    phrase = lexicon.mask("phrase");
    abstracts = lexicon.mask("abstract");
    person = lexicon.mask("person");
    patient = lexicon.mask("patient");
    household = lexicon.mask("household");
    organization = lexicon.masks("organization", "premises");
    place = lexicon.mask("place");
    team = lexicon.mask("team");
    vehicle = lexicon.mask("vehicle");
    goods = lexicon.mask("goods");
    money = lexicon.masks("fund", "donation.money", "economy.value");
    reach = lexicon.mask("reach");
    rise = lexicon.mask("rise");
    fall = lexicon.mask("fall");
    finding = lexicon.masks("patient", "victim", "hit", "enforcement", "evacuate");
    hit = lexicon.mask("hit");
    harm = lexicon.masks("hit", "loss");
    crop = lexicon.mask("crop");
    value = lexicon.mask("value");
    moved = lexicon.mask("evacuate");
    served = lexicon.mask("help");
    population = lexicon.masks("population", "person", "noun");
    advice = lexicon.mask("advice");
    countable =
        person
            | household
            | organization
            | place
            | team
            | vehicle
            | goods
            | reach
            | lexicon.masks("crop", "publicity", "permit", "building", "test", "vaccinate");
  }
}
