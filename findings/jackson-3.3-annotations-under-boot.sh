#!/usr/bin/env bash
# Spring Boot 4.1.2 with the property jackson-bom.version raised to 3.3.0, as its documentation says versions are overridden: the
# build succeeds, and the first object written fails with NoClassDefFoundError: JsonApplyView. Jackson 3 takes its annotations from
# Jackson 2, whose bom Boot imports first, so that jackson-annotations stays at 2.21. Raising jackson-2-bom.version to 2.23.0 as well
# mends it. Exits non-zero if this changes.
# Pinned: org.springframework.boot:spring-boot-starter-parent:4.1.2, tools.jackson:jackson-bom:3.3.0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >Write.java <<'X'
public class Write {
  public record Report(String town, int tents) {}

  public static void main(String[] args) {
    try {
      System.out.println(new tools.jackson.databind.json.JsonMapper().writeValueAsString(new Report("x", 15)));
    } catch (NoClassDefFoundError e) {
      System.out.println(e);
    }
  }
}
X
written() { # properties
  cat >pom.xml <<X
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>4.1.2</version><relativePath/></parent>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><properties>$1</properties><dependencies>
<dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId></dependency>
</dependencies></project>
X
  mvn -q -B dependency:build-classpath -Dmdep.outputFile=cp.txt >/dev/null
  tr ':' '\n' <cp.txt | sed -n 's|.*/\(jackson-annotations-.*\)\.jar|\1|p'
  java -cp "$(cat cp.txt)" Write.java
}
raised='<jackson-bom.version>3.3.0</jackson-bom.version>'
{
  written "$raised"
  written "$raised<jackson-2-bom.version>2.23.0</jackson-2-bom.version>"
} | tee seen.txt
diff - seen.txt <<'X'
jackson-annotations-2.21
java.lang.NoClassDefFoundError: com/fasterxml/jackson/annotation/JsonApplyView
jackson-annotations-2.23
{"town":"x","tents":15}
X
