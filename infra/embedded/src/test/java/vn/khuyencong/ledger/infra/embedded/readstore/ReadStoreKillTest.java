package vn.khuyencong.ledger.infra.embedded.readstore;

import static com.mongodb.client.model.Filters.eq;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadStoreKillTest {

    private static final int KILLS = 6;
    private static final int BATCH = 200;
    private static final String POSITION = "~position";

    /** The seed is fixed: what differs from run to run is only where in a batch the kill falls. */
    private final Random pauses = new Random(7);

    @TempDir
    private Path directory;

    @Test
    void after_a_kill_every_document_stands_at_the_position_and_no_answered_batch_is_lost() throws Exception {
        long before = -1;
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = writeUntilKilled();
            long position = positionOfEveryDocument();
            assertThat(position).isGreaterThan(before).isGreaterThanOrEqualTo(acknowledged);
            before = position;
        }
    }

    private long writeUntilKilled() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        long acknowledged = -1;
        try (BufferedReader answers = writer.inputReader()) {
            String line = answers.readLine();
            while (line != null) {
                if (line.startsWith(Writer.ANSWERED)) {
                    if (acknowledged < 0) {
                        killLater(writer);
                    }
                    acknowledged = Long.parseLong(line.substring(Writer.ANSWERED.length()));
                }
                line = answers.readLine();
            }
        }
        assertThat(writer.waitFor()).as("ended by the kill").isNotZero();
        assertThat(acknowledged).as("batches before the kill").isNotNegative();
        return acknowledged;
    }

    /** By the handle, which leaves the answers that were given readable. */
    private void killLater(Process writer) {
        CompletableFuture.delayedExecutor(pauses.nextInt(50, 400), MILLISECONDS)
                .execute(writer.toHandle()::destroyForcibly);
    }

    private long positionOfEveryDocument() {
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> balances = client.getDatabase("views").getCollection("balances");
            long position = balances.find(eq(POSITION)).first().getLong("seen");
            List<Document> documents = balances.find().into(new ArrayList<>());
            assertThat(documents)
                    .hasSize(BATCH + 1)
                    .allSatisfy(document -> assertThat(document.getLong("seen")).isEqualTo(position));
            return position;
        }
    }

    /** Replaces the same documents batch after batch, the position last, until it is killed. */
    static final class Writer {

        static final String ANSWERED = "answered ";

        public static void main(String[] arguments) {
            EmbeddedReadStore store = EmbeddedReadStore.start(new File(arguments[0]).toPath());
            MongoCollection<Document> balances = MongoClients.create(store.connectionString())
                    .getDatabase("views")
                    .getCollection("balances");
            Document last = balances.find(eq(POSITION)).first();
            for (long seen = last == null ? 0 : last.getLong("seen") + 1; true; seen++) {
                balances.bulkWrite(batch(seen));
                System.out.println(ANSWERED + seen);
            }
        }

        private static List<WriteModel<Document>> batch(long seen) {
            List<WriteModel<Document>> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                batch.add(seen("fund:" + i, seen));
            }
            batch.add(seen(POSITION, seen));
            return batch;
        }

        private static WriteModel<Document> seen(String id, long seen) {
            Document document = new Document("_id", id).append("seen", seen).append("filling", "x".repeat(500));
            return new ReplaceOneModel<>(eq(id), document, new ReplaceOptions().upsert(true));
        }
    }
}
