package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import org.countyreports.model.Classifier;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.Decision;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.Mention;
import org.countyreports.model.Reason;
import org.countyreports.model.Why;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Canonical units and values: 0.6万吨 is 6000000 kg, 5个小组 are teams, 5台收割机 vehicles. */
public final class Units implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int DECIMALS = 6;

  /** Parts a class of nouns from the unit that one classifier has with it: place:{item}. */
  private static final char OWN = ':';

  /** Unit of a thing by the class of its noun, where the classifier leaves it open. */
  private final LinkedHashMap<String, String> unitOfClass = new LinkedHashMap<>();

  private final LinkedHashMap<String, Long> masks = new LinkedHashMap<>();

  /** Units in terms of a lexicon's classes. */
  public Units(Lexicon lexicon) {
    add(lexicon, "person", "{person}");
    add(lexicon, "team", "{team}");
    add(lexicon, "household", "{household}");
    add(lexicon, "vehicle", "{vehicle}");
    add(lexicon, "organization", "{organization}");
    add(lexicon, "place", "{place}");
    add(lexicon, "reach", "{occasion}");
    add(lexicon, "building", "{item}");
    masks.put("goods", lexicon.mask("goods"));
    masks.put("crop", lexicon.mask("crop"));
    masks.put("victim", lexicon.mask("victim"));
    unitOfClass.put("victim", "{person}");
  }

  /** Canonical unit of a figure. */
  public String unitOf(Mention mention) {
    String noun = decidingNoun(mention);
    String unit = mention.classifier().unit();
    int own = noun.indexOf(OWN);
    if (own > 0) {
      return noun.substring(own + 1);
    }
    return noun.isEmpty() ? unit : unitOfClass.getOrDefault(noun, unit);
  }

  /** Why a figure has its canonical unit. */
  public Decision explain(Mention mention) {
    String noun = nameOf(decidingNoun(mention));
    String form = mention.classifier().form();
    String unit = unitOf(mention);
    if (form.isEmpty()) {
      return Decision.of(
          Topic.UNIT,
          noun.isEmpty()
              ? Reason.of(Why.UNIT_OF_BARE_NUMBER, unit)
              : Reason.of(Why.UNIT_OF_BARE_NOUN, noun, unit));
    }
    return Decision.of(
        Topic.UNIT,
        noun.isEmpty()
            ? Reason.of(Why.UNIT_OF_CLASSIFIER, form, unit)
            : Reason.of(Why.UNIT_OF_NOUN, form, noun, unit));
  }

  /** The class of the counted noun that decides the unit; empty where the classifier does. */
  private String decidingNoun(Mention mention) {
    Classifier classifier = mention.classifier();
    long head = mention.words().head();
    return classifier.form().isEmpty()
        ? firstClass(unitOfClass.keySet(), head)
        : firstClass(classifier.byNoun(), head);
  }

  /** A stated number in the canonical unit; a percentage that fell is negative. */
  public @Nullable BigDecimal canonical(Mention mention, @Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    Kind kind = mention.classifier().kind();
    BigDecimal exact = value.multiply(mention.classifier().factor());
    BigDecimal rounded =
        exact.scale() <= DECIMALS ? exact : exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal product = rounded.stripTrailingZeros();
    boolean fell = mention.direction() < 0 && (kind == Kind.PERCENT || kind == Kind.MULTIPLE);
    return fell && product.signum() > 0 ? product.negate() : product;
  }

  private String firstClass(Iterable<String> classes, long head) {
    for (String name : classes) {
      Long mask = masks.get(nameOf(name));
      if (mask != null && (mask & head) != 0) {
        return name;
      }
    }
    return "";
  }

  /** The class of an entry; the unit behind it is that of one classifier alone. */
  private static String nameOf(String entry) {
    int own = entry.indexOf(OWN);
    return own < 0 ? entry : entry.substring(0, own);
  }

  private void add(Lexicon lexicon, String name, String unit) {
    masks.put(name, lexicon.mask(name));
    unitOfClass.put(name, unit);
  }
}
