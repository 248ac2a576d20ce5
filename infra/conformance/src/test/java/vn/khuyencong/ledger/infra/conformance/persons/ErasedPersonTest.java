package vn.khuyencong.ledger.infra.conformance.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.persons.Artisan.ADDRESS;
import static vn.khuyencong.ledger.infra.conformance.persons.Artisan.CODE;
import static vn.khuyencong.ledger.infra.conformance.persons.Artisan.LATER_NAME;
import static vn.khuyencong.ledger.infra.conformance.persons.Artisan.NAME;
import static vn.khuyencong.ledger.infra.conformance.persons.Artisan.SECRETS;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.fold.IndependentFold;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** A person is paid, shown, found and erased; the books stay as they are, and no byte of them ever says who it was. */
class ErasedPersonTest {
    private static final String ERASED = "dữ liệu cá nhân đã xóa";
    private static final Map<String, Object> ERASURE =
            body("reason", "theo yêu cầu của chủ thể dữ liệu", "effectiveOn", "2020-01-01");

    @TempDir
    private Path directory;

    @Test
    void an_erased_person_is_gone_from_every_page_and_every_file_and_the_books_stay_whole() throws Exception {
        try (RunningLedger ledger =
                RunningLedger.demo(directory.resolve("data")).start()) {
            Artisan composed = new Artisan(ledger);
            composed.register(NAME);
            Artisan decomposed = new Artisan(ledger);
            decomposed.register(Normalizer.normalize(NAME, Normalizer.Form.NFD));
            composed.amend();
            String project = composed.bePaid(1, 120_000_000);
            decomposed.bePaid(2, 80_000_000);
            mustBeReadable(ledger, composed, project);
            assertThat(DataFiles.holding(List.of("Hỗ trợ ứng dụng máy móc tiên tiến"), ledger.data()))
                    .as("what is not sealed is found in the files")
                    .isNotEmpty();
            mustStandNowhere(ledger);

            byte[] key = Files.readAllBytes(keyOf(ledger, composed));
            List<String> rows = rows(ledger);
            String balances = balances(ledger);
            erase(ledger, composed);
            erase(ledger, decomposed);

            assertThat(Files.exists(keyOf(ledger, composed))).isFalse();
            mustBeErased(ledger, composed, project);
            mustStandNowhere(ledger);
            assertThat(rows(ledger)).startsWith(rows.toArray(String[]::new)).hasSize(rows.size() + 2);
            assertThat(balances(ledger)).isEqualTo(balances);
            assertThat(new IndependentFold(directory, ledger.as("kiemtoan"), List.of(""))
                            .run()
                            .exitCode())
                    .isZero();

            ledger.stop();
            mustStandNowhere(ledger);
            assertThat(DataFiles.holding(key, ledger.data())).isEmpty();
            mustEndWhatACrashCutOff(ledger, composed, key, project);
        }
    }

    private static void mustBeReadable(RunningLedger ledger, Artisan person, String project) {
        Person reader = ledger.as("xem");
        int newest = Events.of(ledger.as("kiemtoan")).size() - 1;
        reader.get("/api/v1/parties/" + person.id() + "?minPosition=" + newest).mustBeAccepted();
        reader.get("/api/v1/search?q=x&minPosition=" + newest).mustBeAccepted();
        assertThat(reader.get("/parties/" + person.id()).body()).contains(LATER_NAME, NAME, CODE, ADDRESS);
        assertThat(reader.get("/projects/" + project).body()).contains(LATER_NAME);
        assertThat(reader.get("/api/v1/parties/" + person.id())
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo(LATER_NAME);
        assertThat(reader.get("/api/v1/parties/" + person.id() + "?effectiveAsOf=2016-12-31")
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo(NAME);
        for (String typed : List.of(LATER_NAME, "dang thi ngoach thuy", "Thuyền", CODE)) {
            assertThat(found(reader, typed)).as(typed).contains(person.id());
        }
    }

    private static void mustBeErased(RunningLedger ledger, Artisan person, String project) {
        Person reader = ledger.as("xem");
        for (String page : List.of("/parties/" + person.id(), "/projects/" + project)) {
            assertThat(reader.get(page).body()).contains(ERASED).doesNotContain("Ngoạch", CODE, ADDRESS);
        }
        int newest = Events.of(ledger.as("kiemtoan")).size() - 1;
        Answer asked = reader.get("/api/v1/parties/" + person.id() + "?minPosition=" + newest);
        assertThat(asked.json().has("name") && !asked.json().get("name").isNull())
                .isFalse();
        assertThat(asked.json().get("erasure").get("effectiveOn").asString()).isEqualTo("2020-01-01");
        assertThat(asked.body()).doesNotContain("Ngoạch", CODE, ADDRESS);
        for (String typed : List.of(LATER_NAME, "ngoach", CODE)) {
            assertThat(found(reader, typed)).as(typed).doesNotContain(person.id());
        }
        Answer before = reader.get("/api/v1/parties/" + person.id() + "?effectiveAsOf=2016-12-31");
        assertThat(before.mustBeAccepted().body()).doesNotContain("Ngoạch");
    }

    /** A crash between the fact and the end of the key is a key that is still there at the next start. */
    private static void mustEndWhatACrashCutOff(RunningLedger ledger, Artisan person, byte[] key, String project)
            throws Exception {
        Files.write(keyOf(ledger, person), key);
        ledger.start();
        assertThat(Files.exists(keyOf(ledger, person))).isFalse();
        mustBeErased(ledger, person, project);
    }

    private static void erase(RunningLedger ledger, Artisan person) {
        Person administrator = ledger.as("quantri");
        String path = "/api/v1/parties/" + person.id() + "/erasure";
        assertThat(ledger.as("ketoan").post(path, ERASURE).code()).isEqualTo("ROLE_NOT_ALLOWED");
        administrator.post(path + "?dryRun=true", ERASURE).mustBeAccepted();
        assertThat(Files.exists(keyOf(ledger, person))).isTrue();
        UUID asked = UUID.randomUUID();
        administrator.post(path, ERASURE, asked).mustBeAccepted();
        administrator.post(path, ERASURE, asked).mustBeAccepted();
    }

    private static void mustStandNowhere(RunningLedger ledger) {
        Path said = ledger.data().resolveSibling(ledger.data().getFileName() + ".log");
        assertThat(DataFiles.holding(SECRETS, ledger.data(), said)).isEmpty();
    }

    private static Path keyOf(RunningLedger ledger, Artisan person) {
        return ledger.data().resolve("keys").resolve(person.id().substring("party.".length()) + ".key");
    }

    private static List<String> found(Person reader, String typed) {
        String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return reader.get("/api/v1/search?kind=party&q=" + query)
                .mustBeAccepted()
                .json()
                .get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    /** Every row and total; what names the position of the answer is left out. */
    private static String balances(RunningLedger ledger) {
        JsonNode answer =
                ledger.as("kiemtoan").get("/api/v1/balances").mustBeAccepted().json();
        return (answer.get("rows") + " " + answer.get("totals")).replaceAll("f1\\.[\\w-]+", "");
    }

    /** The log as it lies in its file, each row byte by byte. */
    private static List<String> rows(RunningLedger ledger) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection file = DriverManager.getConnection(
                        "jdbc:sqlite:" + ledger.data().resolve("events.db"));
                Statement asking = file.createStatement();
                ResultSet all = asking.executeQuery("select * from event order by 1")) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    byte[] value = all.getBytes(i);
                    row.append(value == null ? "-" : HexFormat.of().formatHex(value))
                            .append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
