package vn.khuyencong.ledger.infra.benchmark.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.infra.benchmark.measure.Progress;
import vn.khuyencong.ledger.infra.embedded.EmbeddedLedger;

/** The whole ledger in this process, asked over HTTP as a browser asks it. */
final class ServedLedger implements AutoCloseable {
    private static final String PASSWORD = "mat-khau-de-do";
    private static final String READER =
            Base64.getEncoder().encodeToString(("kiemtoan:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;

    private final ConfigurableApplicationContext house;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServedLedger(ConfigurableApplicationContext house) {
        this.house = house;
        this.address = "http://127.0.0.1:" + house.getEnvironment().getProperty("local.server.port");
    }

    /** Starts on a data directory of the demonstration, or makes one. */
    static ServedLedger start(Path data) {
        return new ServedLedger(SpringApplication.run(
                EmbeddedLedger.class,
                "--spring.profiles.active=demo",
                "--ledger.data=" + data,
                "--server.port=0",
                "--LEDGER_DEMO_PASSWORD=" + PASSWORD));
    }

    /** Returns when every projection has folded the log up to a position. */
    ServedLedger caughtUp(long position, Progress progress) throws IOException, InterruptedException {
        long reached = -1;
        while (reached < position) {
            Thread.sleep(200);
            reached = Long.MAX_VALUE;
            JsonNode positions = health().at("/components/projectionHealth/details/positions");
            for (JsonNode each : positions) {
                reached = Math.min(reached, Long.parseLong(each.asString()));
            }
            progress.at("folding the history, position", reached, position);
        }
        return this;
    }

    private JsonNode health() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
        return JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path));
    }

    /**
     * The answer to a reader who signed in.
     *
     * @throws IOException if it is not a good one: a page that fails quickly must not count as a quick page
     */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + READER)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
        house.close();
    }
}
