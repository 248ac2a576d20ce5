package vn.khuyencong.ledger.infra.conformance.fences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.infra.conformance.Repository;

/**
 * A house laid out beside the repository under a copy of its real roof: the root pom, the poms of both sides and the
 * flags of the compiler are the repository's own, so nothing that is tried here can differ from the build it speaks of.
 */
final class Building {
    private static final Path PLAN = Path.of("src/test/resources/fences/build");
    private static final List<String> ROOMS =
            List.of("null-returned", "constant-forgotten", "fact-forgotten", "laid-out-by-hand");
    private static final List<String> REAL_ROOMS = List.of("shared-events", "command-side", "query-side");

    private final Path repository = Repository.root();
    private final Path plan = repository.resolve("infra/conformance").resolve(PLAN);
    private final Path site;
    private final Path house;
    private final boolean mended;

    private Building(Path site, boolean mended) {
        this.site = site;
        this.house = site.resolve("house");
        this.mended = mended;
    }

    static Path violating(Path site) throws IOException {
        return new Building(site, false).lay();
    }

    static Path mended(Path site) throws IOException {
        return new Building(site, true).lay();
    }

    private Path lay() throws IOException {
        copy(plan.resolve("pom.xml"), site.resolve("pom.xml"));
        copy(repository.resolve(".mvn/jvm.config"), site.resolve(".mvn/jvm.config"));
        copy(repository.resolve("pom.xml"), house.resolve("pom.xml"));
        for (String room : REAL_ROOMS) {
            copy(
                    repository.resolve(room).resolve("pom.xml"),
                    house.resolve(room).resolve("pom.xml"));
        }
        for (String room : ROOMS) {
            layRoom(room);
        }
        laySide("command-side", "command-side-that-asks", "query-side");
        laySide("query-side", "query-side-that-decides", "command-side");
        return site;
    }

    private void layRoom(String room) throws IOException {
        String pom = Files.readString(plan.resolve("room.xml")).replace("ROOM", room);
        write(house.resolve(room).resolve("pom.xml"), pom);
        copySources(plan.resolve(room).resolve(mended ? "mended" : "violating"), house.resolve(room));
    }

    /** The side's own pom under another name; until it is mended, it knows the other side. */
    private void laySide(String side, String name, String other) throws IOException {
        String pom = Files.readString(repository.resolve(side).resolve("pom.xml"))
                .replace("<artifactId>%s</artifactId>".formatted(side), "<artifactId>%s</artifactId>".formatted(name));
        write(house.resolve(name).resolve("pom.xml"), mended ? pom : withDependency(pom, other));
    }

    private static String withDependency(String pom, String module) {
        String dependency = """
                <dependencies>
                  <dependency>
                    <groupId>vn.khuyencong.ledger</groupId>
                    <artifactId>%s</artifactId>
                  </dependency>
                """;
        return pom.replaceFirst("<dependencies>", dependency.formatted(module));
    }

    private static void copySources(Path from, Path room) throws IOException {
        Path sources = room.resolve("src/main/java/vn/khuyencong/ledger/fenced");
        try (Stream<Path> texts = Files.list(from)) {
            texts.forEach(text -> {
                String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
                copy(text, sources.resolve(name));
            });
        }
    }

    private static void copy(Path from, Path to) {
        try {
            write(to, Files.readString(from));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
