package vn.khuyencong.ledger.infra.conformance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.infra.conformance.Repository;

/** The packaged ledger in a process group of its own, on a free loopback port, with a data directory that outlives it. */
public final class RunningLedger implements AutoCloseable {
    /** Of every person of the demonstration. */
    public static final String PASSWORD = "mat-khau-trinh-dien";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FIRST_PASSWORD = Pattern.compile("sign in as quantri with the password (\\S+)");

    private final Path data;
    private final Path log;
    private final @Nullable String profile;
    private final List<String> wrapper;
    private final int port;
    private final Map<String, String> settings = new HashMap<>();
    private HttpClient client = newClient();
    private @Nullable Process process;

    private RunningLedger(Path data, @Nullable String profile, List<String> wrapper) {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.profile = profile;
        this.wrapper = wrapper;
        this.port = freePort();
    }

    /** A ledger with the five texts and a person of each role, not yet started. */
    public static RunningLedger demo(Path data) {
        return new RunningLedger(data, "demo", List.of());
    }

    /** A ledger with the invented example and a person of each role, not yet started. */
    public static RunningLedger example(Path data) {
        return new RunningLedger(data, "example", List.of());
    }

    /** A ledger with nothing but the reference tables, not yet started. */
    public static RunningLedger empty(Path data) {
        return new RunningLedger(data, null, List.of());
    }

    /** An empty ledger that is started by another program, for example one that watches its system calls. */
    public static RunningLedger emptyUnder(List<String> wrapper, Path data) {
        return new RunningLedger(data, null, wrapper);
    }

    /** The same with a setting of its environment. */
    public RunningLedger with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Starts the process and returns at once. */
    public RunningLedger launch() {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Repository.root()
                        .resolve("infra/embedded/target/ledger-app.jar")
                        .toString()));
        if (profile != null) {
            command.add("--spring.profiles.active=" + profile);
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LEDGER_DATA", data.toString());
        builder.environment().put("LEDGER_HOST", "127.0.0.1");
        builder.environment().put("LEDGER_PORT", Integer.toString(port));
        builder.environment().put("LEDGER_DEMO_PASSWORD", PASSWORD);
        builder.environment().putAll(settings);
        client.close();
        client = newClient();
        try {
            process = builder.start();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return this;
    }

    /** Starts the process and returns when the ledger says that it is up. */
    public RunningLedger start() {
        launch();
        awaitUp();
        return this;
    }

    public void awaitUp() {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!isUp()) {
            if (Instant.now().isAfter(latest) || process == null || !process.isAlive()) {
                throw new AssertionError("the ledger did not come up:\n" + log());
            }
            pause();
        }
    }

    public boolean isUp() {
        try {
            Answer health = stranger().get("/actuator/health");
            return health.status() == 200
                    && health.json().path("status").asString("").equals("UP");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The exit code of a process that was launched and ends by itself. */
    public int awaitEnd() {
        Process ending = process;
        try {
            if (ending == null || !ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the ledger did not end by itself:\n" + log());
            }
            process = null;
            return ending.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** SIGKILL from outside to everything that the ledger started. */
    public void kill() {
        signal("KILL");
    }

    /** The orderly end. */
    public void stop() {
        signal("TERM");
    }

    private void signal(String name) {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, "--", "-" + running.pid())
                    .start()
                    .waitFor();
            if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the ledger did not end on SIG" + name + ":\n" + log());
            }
            process = null;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A person of the demonstration: ketoan, lanhdao, kiemtoan, xem or quantri. */
    public Person as(String name) {
        return as(name, PASSWORD);
    }

    public Person as(String name, String password) {
        return Person.signedIn(client, address(), name, password);
    }

    /** Somebody who does not sign in. */
    public Person stranger() {
        return Person.stranger(client, address());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The administrator of an empty ledger, by the password that its first start shows once. */
    public Person firstAdministrator() {
        Matcher shown = FIRST_PASSWORD.matcher(log());
        if (!shown.find()) {
            throw new AssertionError("the first start showed no password:\n" + log());
        }
        return as("quantri", shown.group(1));
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        kill();
        client.close();
    }

    /** One for each process: a connection to a process that was killed answers nobody. */
    private static HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
