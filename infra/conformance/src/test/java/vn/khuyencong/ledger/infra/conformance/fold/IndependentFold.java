package vn.khuyencong.ledger.infra.conformance.fold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.infra.conformance.Repository;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Person;

/** Runs {@code fold.py} on what the ledger hands out: its whole log, and its answers to questions about balances. */
public final class IndependentFold {
    private final Path directory;
    private final List<String> arguments = new ArrayList<>();

    /** What the program said. */
    public record Outcome(int exitCode, String output) {}

    public IndependentFold(Path directory, Person reader, List<String> questions) throws IOException {
        this.directory = directory;
        Path events = directory.resolve("events.ndjson");
        Files.writeString(events, Events.text(reader));
        arguments.add(events.toString());
        for (String question : questions) {
            Path answer = directory.resolve("balances-" + arguments.size() + ".json");
            Files.writeString(
                    answer,
                    reader.get("/api/v1/balances?" + question).mustBeAccepted().body());
            arguments.addAll(List.of(question, answer.toString()));
        }
    }

    public Outcome run(String... options) throws IOException, InterruptedException {
        Path output = directory.resolve("fold.txt");
        List<String> command = new ArrayList<>(List.of(
                "python3",
                Repository.root()
                        .resolve("infra/conformance/src/test/python/fold.py")
                        .toString()));
        command.addAll(List.of(options));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("PYTHONIOENCODING", "utf-8", "PYTHONDONTWRITEBYTECODE", "1"));
        int exitCode = builder.start().waitFor();
        return new Outcome(exitCode, Files.readString(output));
    }
}
