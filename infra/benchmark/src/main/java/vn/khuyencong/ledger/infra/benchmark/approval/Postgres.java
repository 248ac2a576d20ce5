package vn.khuyencong.ledger.infra.benchmark.approval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A PostgreSQL of its own, reachable by a socket in its directory only, which syncs before it answers. */
final class Postgres implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int THREADS = 2;

    private final Path programs;
    private final Path directory;
    private final List<String> asUser;

    private Postgres(Path programs, Path directory, List<String> asUser) {
        this.programs = programs;
        this.directory = directory;
        this.asUser = asUser;
    }

    /** @throws IOException if there is no PostgreSQL here, or it does not start */
    static Postgres start(Path directory) throws IOException, InterruptedException {
        Postgres postgres = new Postgres(programs(), directory, userFor(directory));
        String data = directory.resolve("data").toString();
        postgres.run("initdb", "-D", data, "-A", "trust", "-U", "bench", "-E", "UTF8", "--no-sync");
        String settings = "-c listen_addresses='' -c unix_socket_directories='%s' -c fsync=on".formatted(directory)
                + " -c synchronous_commit=on -c shared_buffers=256MB -c max_wal_size=4GB -c max_connections=100";
        postgres.run("pg_ctl", "-D", data, "-w", "-l", directory.resolve("log").toString(), "-o", settings, "start");
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
        postgres.run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", postgres.script("schema.sql"), "postgres");
        postgres.script("double-entry.sql");
        return postgres;
    }

    /** How many double entries per second so many clients commit. */
    double transactionsPerSecond(int clients, Duration howLong) throws IOException, InterruptedException {
        String seconds = Long.toString(Math.max(1, howLong.toSeconds()));
        String answer = run(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                Integer.toString(THREADS),
                "-T",
                seconds,
                "-f",
                directory.resolve("double-entry.sql").toString(),
                "postgres");
        Matcher tps = TPS.matcher(answer);
        if (!tps.find()) {
            throw new IOException("pgbench said no rate: " + answer);
        }
        return Double.parseDouble(tps.group(1));
    }

    private String script(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(Postgres.class.getResourceAsStream(name))) {
            Path file = directory.resolve(name);
            Files.copy(text, file);
            return file.toString();
        }
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(asUser);
        line.add(programs.resolve(program).toString());
        line.addAll(List.of(arguments));
        Path answer = Files.createTempFile(directory, program, ".out");
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        builder.environment().put("PGHOST", directory.toString());
        builder.environment().put("PGUSER", "bench");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(answer, StandardCharsets.UTF_8);
        if (code != 0) {
            throw new IOException(program + " of PostgreSQL failed: " + complaint(text));
        }
        return text;
    }

    private static String complaint(String text) {
        return text.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains("error"))
                .findFirst()
                .orElse(text.strip());
    }

    private static Path programs() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            places.add(Path.of(place));
        }
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.reverseOrder()).forEach(version -> places.add(version.resolve("bin")));
            }
        }
        return places.stream()
                .filter(place -> Files.isExecutable(place.resolve("initdb")))
                .filter(place -> Files.isExecutable(place.resolve("pgbench")))
                .findFirst()
                .orElseThrow(() -> new IOException("PostgreSQL (initdb, pgbench) is not installed"));
    }

    /** PostgreSQL refuses to run as root, so root hands the directory to its user. */
    private static List<String> userFor(Path directory) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        try {
            UserPrincipal user =
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
            Files.setOwner(directory, user);
            return List.of("runuser", "-u", "postgres", "--");
        } catch (UserPrincipalNotFoundException missing) {
            throw new IOException("there is no user postgres to run PostgreSQL as", missing);
        }
    }

    private synchronized void stop() {
        try {
            Path data = directory.resolve("data");
            if (Files.exists(data.resolve("postmaster.pid"))) {
                run("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop");
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("bench: PostgreSQL in " + directory + " could not be stopped: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        stop();
    }
}
