package vn.khuyencong.ledger.infra.conformance.fences;

import static java.util.stream.Collectors.toMap;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Maven said about one build: whether it passed, and each module it refused with the reason it gave. */
record MavenBuild(boolean passed, Map<String, String> refusals, String output) {
    private static final Pattern MODULE = Pattern.compile("on project ([\\w-]+):");
    private static final String REPOSITORY = "maven.repo.local";
    private static final long TIMEOUT_SECONDS = 180;

    /** Compiles every module it can, without network, on the JDK of this test. */
    static MavenBuild of(Path maven, Path directory) throws IOException, InterruptedException {
        Path log = directory.resolve("build.log");
        var command = new ArrayList<>(List.of(maven.toString(), "-o", "-B", "-ntp", "-fae", "compile"));
        Optional.ofNullable(System.getProperty(REPOSITORY))
                .ifPresent(own -> command.add("-D" + REPOSITORY + "=" + own));
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C"));
        Process process = builder.start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the build did not end:\n" + Files.readString(log));
        }
        String output = Files.readString(log);
        return new MavenBuild(process.exitValue() == 0, refusalsIn(output), output);
    }

    /** The Maven that runs this test, else the one of the environment. */
    static Optional<Path> installed() {
        Stream<String> homes = Stream.of(
                        System.getProperty("maven.home", ""), System.getenv().getOrDefault("MAVEN_HOME", ""))
                .filter(home -> !home.isEmpty())
                .map(home -> home + "/bin");
        Stream<String> path =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(homes, path)
                .map(directory -> Path.of(directory, "mvn"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    String refusalOf(String module) {
        return refusals.getOrDefault(module, "Maven refused nothing in " + module);
    }

    private static Map<String, String> refusalsIn(String output) {
        List<String> reasons = List.of(output.split(Pattern.quote("[ERROR] Failed to execute goal ")));
        return reasons.stream().skip(1).collect(toMap(MavenBuild::moduleOf, reason -> reason));
    }

    private static String moduleOf(String reason) {
        var module = MODULE.matcher(reason);
        return module.find() ? module.group(1) : reason;
    }
}
