package org.countyreports.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.countyreports.job.Failures;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.WrongSettings;
import org.countyreports.job.show.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, a line each; picocli itself speaks English only. */
final class WrongUsage {

  // "option '--lang' (zh|en) should be specified only once",
  // "Error: --region=<region>, --all are mutually exclusive (specify only one)"
  private static final Pattern NAME = Pattern.compile("--[a-z-]{1,40}");

  private static final Set<Class<?>> NUMBERS = Set.of(int.class, double.class, Double.class);

  private final Messages messages;

  WrongUsage(Messages messages) {
    this.messages = messages;
  }

  /**
   * All that is wrong with settings, a line each, where it comes from, and whose help says more.
   */
  String text(WrongSettingException e, CommandLine command, List<String> args) {
    List<String> lines =
        e.each().stream().map(each -> line(each, each.setting(), command, args)).toList();
    return joined(lines) + see(command.getCommandSpec().qualifiedName());
  }

  /** All that is wrong with the file of settings, and with arguments and settings. */
  String text(Arguments arguments, CommandLine program) {
    List<String> lines = new ArrayList<>();
    arguments.wrong().forEach(e -> lines.add(line(e, e.setting(), program, arguments.rest())));
    lines.addAll(collected(program, arguments.rest()));
    return joined(lines) + see(program.getCommandSpec().qualifiedName());
  }

  /** All that is wrong with arguments and settings, which the parser found something wrong with. */
  String text(ParameterException first, CommandLine program, List<String> args) {
    List<String> lines = collected(program, args);
    if (lines.isEmpty()) {
      lines.add(line(first, program, args));
    }
    return joined(lines) + see(first.getCommandLine().getCommandSpec().qualifiedName());
  }

  /** Parses once more, to the end, and checks what could be parsed. */
  private List<String> collected(CommandLine program, List<String> args) {
    collectErrors(program);
    List<Exception> errors = new ArrayList<>();
    CommandLine command = leaf(program, args);
    try {
      ParseResult parsed = program.parseArgs(withSettings(command, args));
      for (ParseResult at = parsed; at != null; at = at.subcommand()) {
        errors.addAll(at.errors());
      }
    } catch (ParameterException e) {
      errors.add(e);
    }
    List<String> lines = new ArrayList<>();
    for (Exception error : errors) {
      if (error instanceof ParameterException e) {
        lines.add(line(e, command, args));
      }
    }
    WrongSettings wrong = new WrongSettings();
    if (command.getCommand() instanceof CheckedSettings settings) {
      settings.check(wrong);
    }
    for (WrongSettingException e : wrong.found()) {
      lines.add(line(e, e.setting(), command, args));
    }
    return lines;
  }

  /** The command that arguments name. */
  private static CommandLine leaf(CommandLine program, List<String> args) {
    CommandLine named = args.isEmpty() ? null : program.getSubcommands().get(args.get(0));
    return named == null ? program : named;
  }

  /**
   * Of the settings that stand in for options the parser looks at none behind the first mistake.
   */
  private static String[] withSettings(CommandLine command, List<String> args) {
    List<String> all = new ArrayList<>(args);
    if (command.getDefaultValueProvider() instanceof Configuration configuration) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        String name = Configuration.name(option);
        if (configuration.sets(name) && args.stream().noneMatch(isOption(name))) {
          all.add("--" + name + "=" + configuration.find(name));
        }
      }
    }
    return all.toArray(String[]::new);
  }

  private static Predicate<String> isOption(String name) {
    return arg -> arg.equals("--" + name) || arg.startsWith("--" + name + "=");
  }

  private String line(ParameterException e, CommandLine command, List<String> args) {
    String name = e.getArgSpec() instanceof OptionSpec option ? Configuration.name(option) : "";
    return line(what(e, args), name, command, args);
  }

  private String line(
      WrongSettingException e, String setting, CommandLine command, List<String> args) {
    return Failures.explain(e, messages) + source(setting, command, args);
  }

  private static String joined(List<String> lines) {
    return lines.stream().distinct().collect(Collectors.joining("\n"));
  }

  private static void collectErrors(CommandLine program) {
    program.getCommandSpec().parser().collectErrors(true);
    program.getSubcommands().values().forEach(WrongUsage::collectErrors);
  }

  private String see(String command) {
    return messages.text("cli.see", command);
  }

  private static WrongSettingException what(ParameterException e, List<String> args) {
    @Nullable ArgSpec argument = e.getArgSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    } else if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing(), args);
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
  private String source(String setting, CommandLine command, List<String> args) {
    return command.getDefaultValueProvider() instanceof Configuration configuration
            && configuration.sets(setting)
            && args.stream().noneMatch(isOption(setting))
        ? messages.text("cli.from", configuration.sourceOf(setting))
        : "";
  }
}
