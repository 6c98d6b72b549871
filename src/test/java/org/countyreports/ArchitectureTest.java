package org.countyreports;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls between the packages: a report travels one way, and nothing imports upward. */
class ArchitectureTest {

  private static final String ROOT = "org.countyreports";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest
  @CsvSource({
    "model, ''",
    "text, ''",
    "read, model text",
    "extract, model text",
    "normalize, model text",
    "copies, text",
    "parquet, ''",
    "fetch, model text",
    "load, model copies parquet text",
    "job, model load fetch text",
    "cli, job fetch text"
  })
  void importsOnlyWhatStandsBelow(String room, String below) {
    String[] rooms =
        Stream.concat(Stream.of(room), Arrays.stream(below.split(" ")).filter(r -> !r.isEmpty()))
            .map(r -> ROOT + "." + r + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> allowed = resideInAnyPackage(rooms);
    if (room.equals("job")) {
      allowed = allowed.or(resideInAPackage(ROOT)).or(theRegister());
    }
    classes()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .onlyDependOnClassesThat(allowed.or(foreign()))
        .check(PROGRAM);
  }

  @Test
  void theDoorKnowsOnlyTheRoad() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    ROOT,
                    ROOT + ".read..",
                    ROOT + ".extract..",
                    ROOT + ".normalize..",
                    ROOT + ".model..",
                    ROOT + ".text..")
                .or(foreign()))
        .check(PROGRAM);
  }

  @Test
  void theCoreKnowsNoSpringNoDatabaseAndNoFiles() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT,
            ROOT + ".model..",
            ROOT + ".text..",
            ROOT + ".read..",
            ROOT + ".extract..",
            ROOT + ".normalize..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "java.nio.file..")
                .or(fileClasses()))
        .check(PROGRAM);
  }

  @Test
  void onlyReadAndFetchKnowJsoup() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".read..", ROOT + ".fetch..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.jsoup.."))
        .check(PROGRAM);
  }

  @Test
  void onlyFetchKnowsTheWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".fetch..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "crawlercommons..", "javax.net.ssl.."))
        .check(PROGRAM);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".fetch..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql.."))
        .check(PROGRAM);
  }

  @Test
  void onlyJobKnowsSpringBatchAndBoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".job..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.springframework.batch..", "org.springframework.boot.."))
        .check(PROGRAM);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  private static DescribedPredicate<JavaClass> foreign() {
    return DescribedPredicate.not(resideInAPackage(ROOT + ".."));
  }

  /** The dimensions hold the register of regions, whole. */
  private static DescribedPredicate<JavaClass> theRegister() {
    return DescribedPredicate.describe(
        "the register of regions",
        c -> c.getFullName().equals(ROOT + ".normalize.place.RegionRegister"));
  }

  private static DescribedPredicate<JavaClass> fileClasses() {
    return DescribedPredicate.describe(
        "classes of the file system",
        c ->
            c.getFullName().startsWith("java.io.File")
                || c.getFullName().equals("java.io.RandomAccessFile"));
  }
}
