package vn.khuyencong.ledger.infra.embedded.persons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.PartyId;

/**
 * One key of 256 bits for each person, in a file that only its owner can read, named by the party's id. A key is on the
 * disk before anybody uses it; a key that is destroyed is overwritten in place and synced before its file goes. What a
 * medium keeps of overwritten blocks, and copies made before, are beyond the ledger's reach.
 */
final class KeyFiles {
    static final int KEY_BYTES = 32;

    private static final String ENDING = ".key";
    private static final String PARTY = "party.";
    private static final String ARRIVING = ".next";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    KeyFiles(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectory(folder, ownersOnly("rwx------"));
        }
        this.folder = folder;
        clearAway(Files.list(folder));
    }

    /** What a crash left half written was never used. */
    private static void clearAway(Stream<Path> files) throws IOException {
        try (files) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(ARRIVING)).toList()) {
                overwrite(file);
                Files.delete(file);
            }
        }
    }

    /** The key of a person, made and synced if there is none. */
    synchronized byte[] obtain(PartyId person) {
        return find(person).orElseGet(() -> make(person));
    }

    Optional<byte[]> find(PartyId person) {
        try {
            byte[] key = Files.readAllBytes(place(person));
            return key.length == KEY_BYTES ? Optional.of(key) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException cause) {
            throw failed("read", person, cause);
        }
    }

    /** Overwrites the key, syncs, and removes the file; harmless if there is none. */
    synchronized void destroy(PartyId person) {
        try {
            Path file = place(person);
            if (Files.exists(file)) {
                overwrite(file);
                Files.delete(file);
                sync(folder);
            }
        } catch (IOException cause) {
            throw failed("destroy", person, cause);
        }
    }

    /** Everybody who has a key. */
    List<PartyId> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> new PartyId(PARTY + name.substring(0, name.length() - ENDING.length())))
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot list the keys in " + folder, cause);
        }
    }

    private byte[] make(PartyId person) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            Path next = folder.resolve(place(person).getFileName() + ARRIVING);
            Files.deleteIfExists(next);
            Files.createFile(next, ownersOnly("rw-------"));
            write(next, key);
            Files.move(next, place(person), StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            return key;
        } catch (IOException cause) {
            throw failed("keep", person, cause);
        }
    }

    private static void overwrite(Path file) throws IOException {
        write(file, new byte[Math.toIntExact(Math.max(KEY_BYTES, Files.size(file)))]);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer all = ByteBuffer.wrap(content);
            while (all.hasRemaining()) {
                channel.write(all);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(PartyId person) {
        return folder.resolve(person.value().substring(PARTY.length()) + ENDING);
    }

    private static FileAttribute<?> ownersOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static UncheckedIOException failed(String what, PartyId person, IOException cause) {
        return new UncheckedIOException("cannot " + what + " the key of " + person, cause);
    }
}
