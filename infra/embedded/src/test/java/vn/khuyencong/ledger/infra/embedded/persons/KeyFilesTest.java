package vn.khuyencong.ledger.infra.embedded.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ledger.events.PartyId;

class KeyFilesTest {
    private static final PartyId ONE = PartyId.of(new UUID(0, 1));
    private static final PartyId OTHER = PartyId.of(new UUID(0, 2));

    @TempDir
    private Path directory;

    private Path folder;
    private KeyFiles keys;

    @BeforeEach
    void open() throws IOException {
        folder = directory.resolve("keys");
        keys = new KeyFiles(folder);
    }

    @Test
    void a_person_keeps_one_key_and_everybody_has_another() throws IOException {
        byte[] first = keys.obtain(ONE);
        assertThat(first).hasSize(KeyFiles.KEY_BYTES).isNotEqualTo(keys.obtain(OTHER));
        assertThat(keys.obtain(ONE)).isEqualTo(first);
        assertThat(new KeyFiles(folder).find(ONE)).contains(first);
        assertThat(keys.all()).containsExactly(ONE, OTHER);
    }

    @Test
    void only_the_owner_reads_keys() throws IOException {
        keys.obtain(ONE);
        assertThat(permissions(folder)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(KeyFilesTest::permissions)).containsExactly("rw-------");
        }
    }

    @Test
    void a_destroyed_key_is_overwritten_where_it_lay_before_its_file_goes() throws IOException {
        byte[] key = keys.obtain(ONE);
        Path copy = directory.resolve("the same bytes on the disk");
        Files.createLink(copy, folder.resolve(ONE.value().substring("party.".length()) + ".key"));
        keys.destroy(ONE);
        assertThat(Files.readAllBytes(copy)).hasSize(key.length).containsOnly(0);
        assertThat(keys.find(ONE)).isEmpty();
        assertThat(keys.all()).isEmpty();
        keys.destroy(ONE);
    }

    @Test
    void what_a_crash_left_half_written_is_cleared_away() throws IOException {
        Path half = folder.resolve("00000000-0000-0000-0000-000000000001.key.next");
        Files.write(half, new byte[] {1, 2, 3});
        assertThat(new KeyFiles(folder).all()).isEmpty();
        assertThat(Files.exists(half)).isFalse();
    }

    @Test
    void a_key_cut_short_opens_nothing() throws IOException {
        keys.obtain(ONE);
        Files.write(folder.resolve("00000000-0000-0000-0000-000000000001.key"), new byte[7]);
        assertThat(keys.find(ONE)).isEmpty();
    }

    @Test
    void many_who_ask_at_once_for_a_new_key_get_the_same() throws Exception {
        Set<List<Byte>> seen = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<byte[]>> asking = IntStream.range(0, 200)
                    .<Callable<byte[]>>mapToObj(i -> () -> keys.obtain(ONE))
                    .toList();
            for (var each : threads.invokeAll(asking)) {
                byte[] key = each.get();
                seen.add(IntStream.range(0, key.length).mapToObj(i -> key[i]).toList());
            }
        }
        assertThat(seen).hasSize(1);
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
