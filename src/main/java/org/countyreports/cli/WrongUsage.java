package org.countyreports.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.countyreports.job.Failures;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.show.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line; picocli itself speaks English only. */
final class WrongUsage {

  // "option '--lang' (zh|en) should be specified only once",
  // "Error: --region=<region>, --all are mutually exclusive (specify only one)"
  private static final Pattern NAME = Pattern.compile("--[a-z-]{1,40}");

  private static final Set<Class<?>> NUMBERS = Set.of(int.class, double.class, Double.class);

  private final Messages messages;

  WrongUsage(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong with a setting, and whose help says more. */
  String text(WrongSettingException e, String command) {
    return see(Failures.explain(e, messages), command);
  }

  /** What is wrong with arguments, where they come from, and whose help says more. */
  String text(ParameterException e, String[] args) {
    return see(
        Failures.explain(what(e, args), messages) + source(e, args),
        e.getCommandLine().getCommandSpec().qualifiedName());
  }

  private String see(String what, String command) {
    return what + messages.text("cli.see", command);
  }

  private static WrongSettingException what(ParameterException e, String[] args) {
    @Nullable ArgSpec argument = e.getArgSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    } else if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing(), List.of(args));
    } else if (e instanceof MutuallyExclusiveArgsException) {
      return new WrongSettingException("usage.exclusive", names(e.getMessage()));
    } else if (e instanceof OverwrittenOptionException) {
      return new WrongSettingException("usage.twice", names(e.getMessage()));
    }
    return argument == null ? asIs(e) : wrongValue(e, argument, String.valueOf(e.getValue()));
  }

  private static WrongSettingException unmatched(UnmatchedArgumentException e) {
    String given = String.join(" ", e.getUnmatched());
    List<String> near = e.getSuggestions();
    return near.isEmpty()
        ? new WrongSettingException("usage.unmatched", given)
        : new WrongSettingException("usage.unmatched_near", given, String.join(", ", near));
  }

  private static WrongSettingException missing(List<ArgSpec> missing, List<String> args) {
    String names = missing.stream().map(WrongUsage::name).collect(Collectors.joining(", "));
    return new WrongSettingException(
        args.contains(names) ? "usage.no_value" : "usage.missing", names);
  }

  private static WrongSettingException wrongValue(
      ParameterException e, ArgSpec argument, String value) {
    if (argument.completionCandidates() != null) {
      String choices =
          StreamSupport.stream(argument.completionCandidates().spliterator(), false)
              .map(choice -> choice.toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return new WrongSettingException("usage.choice", name(argument), choices, value);
    }
    boolean number = NUMBERS.contains(argument.type());
    return number ? new WrongSettingException("usage.number", name(argument), value) : asIs(e);
  }

  private static WrongSettingException asIs(ParameterException e) {
    return new WrongSettingException("usage.as_is", String.valueOf(e.getMessage()));
  }

  private static String names(@Nullable String message) {
    return NAME.matcher(String.valueOf(message))
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Where a wrong value comes from that does not stand on the command line. */
  private String source(ParameterException e, String[] args) {
    return e.getArgSpec() instanceof OptionSpec option
            && e.getCommandLine().getDefaultValueProvider() instanceof Configuration configuration
            && configuration.sets(option)
            && Arrays.stream(args).noneMatch(arg -> arg.startsWith(option.longestName()))
        ? messages.text("cli.from", configuration.sourceOf(option))
        : "";
  }
}
