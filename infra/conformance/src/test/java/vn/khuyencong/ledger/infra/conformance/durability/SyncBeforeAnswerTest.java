package vn.khuyencong.ledger.infra.conformance.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ledger.infra.conformance.history.Desks;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** The ledger under the eyes of strace: between a posting's arrival and its answer the log reaches the disk. */
class SyncBeforeAnswerTest {
    private static final int POSTINGS = 40;

    /** When the client sent a posting and when it had the answer, in microseconds since 1970. */
    private record Asked(long sent, long answered) {}

    @Test
    void every_acknowledged_posting_was_synced_before_its_answer(@TempDir Path directory) throws Exception {
        mayTrace(directory);
        Path trace = directory.resolve("trace");
        List<String> strace = List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-ttt",
                "-T",
                "-y",
                "-e",
                "trace=fsync,fdatasync",
                "-o",
                trace.toString());
        List<Asked> asked;
        try (RunningLedger ledger =
                RunningLedger.emptyUnder(strace, directory.resolve("data")).start()) {
            asked = post(Desks.open(ledger));
        }
        List<Sync> syncs = Sync.read(trace);
        assertThat(asked)
                .hasSize(POSTINGS)
                .allSatisfy(posting -> assertThat(syncs)
                        .as("syncs of the log from %d to %d", posting.sent(), posting.answered())
                        .anyMatch(sync -> sync.isOfTheLog()
                                && sync.began() >= posting.sent()
                                && sync.ended() <= posting.answered()));
    }

    private static List<Asked> post(Desks desks) {
        String decision = desks
                .post(
                        "/decisions",
                        body(
                                "number", "902/QĐ-UBND",
                                "issuer", "48-ubnd",
                                "signedOn", "2016-03-21",
                                "title", "Giao kế hoạch"))
                .mustBeAccepted()
                .stream();
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < POSTINGS; i++) {
            long sent = now();
            desks.post("/funds/fund.48@2004-07-08.2016.provincial/plans", Money.given(1 + i, decision))
                    .mustBeAccepted();
            asked.add(new Asked(sent, now()));
        }
        return asked;
    }

    private static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    private static void mayTrace(Path directory) throws IOException, InterruptedException {
        Path complaint = directory.resolve("complaint");
        try {
            int exitCode = new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(complaint.toFile())
                    .start()
                    .waitFor();
            if (exitCode != 0) {
                notRun(Files.readString(complaint).strip());
            }
        } catch (IOException missing) {
            notRun(String.valueOf(missing.getMessage()));
        }
    }

    private static void notRun(String why) {
        System.out.println("NOT RUN: " + why);
        Assumptions.abort("NOT RUN: " + why);
    }
}
