package vn.khuyencong.ledger.infra.embedded.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of this machine, in one file that only its owner can read. */
final class LocalUsers {
    private static final int PASSWORD_BYTES = 12;

    private final Path file;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, LocalUser> byName = new ConcurrentSkipListMap<>();

    LocalUsers(Path file, PasswordEncoder passwords) {
        this.file = file;
        this.passwords = passwords;
        this.hashOfNobody = String.valueOf(passwords.encode(newPassword()));
        if (Files.exists(file)) {
            List<LocalUser> kept = json.readValue(file, new TypeReference<>() {});
            kept.forEach(user -> byName.put(user.name(), user));
        }
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    @Nullable
    LocalUser find(String name) {
        return byName.get(name);
    }

    boolean matches(LocalUser user, String password) {
        return passwords.matches(password, user.passwordHash());
    }

    /** Takes the time of a check that fails. */
    void matchesNobody(String password) {
        passwords.matches(password, hashOfNobody);
    }

    /** Makes the account of a person who has no other, or changes it. */
    void put(String name, String role, String organisation, List<String> provinces, String password) {
        put(name, null, role, organisation, provinces, password);
    }

    /** Makes an account or changes it; kept for good when this returns. */
    synchronized void put(
            String name,
            @Nullable String person,
            String role,
            String organisation,
            List<String> provinces,
            String password) {
        String hash = String.valueOf(passwords.encode(password));
        byName.put(name, new LocalUser(name, person, role, organisation, provinces, hash));
        write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(List.copyOf(byName.values())));
    }

    static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private void write(byte[] content) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(next, content);
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot keep the accounts in " + file, cause);
        }
    }
}
