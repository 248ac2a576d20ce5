package vn.khuyencong.ledger.infra.embedded.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.command.web.FileVault;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.infra.embedded.house.DataDirectory;

/** Files in a folder of the data directory, named by their hash, synced before anybody hears of them. */
@Component
final class DiskVault implements FileVault {
    private final Path folder;

    DiskVault(DataDirectory data) throws IOException {
        this.folder = Files.createDirectories(data.file("files"));
    }

    @Override
    public Kept keep(InputStream content) throws IOException {
        Path arriving = Files.createTempFile(folder, "arriving-", ".part");
        try {
            MessageDigest digest = sha256();
            long size = write(content, arriving, digest);
            Sha256 hash = new Sha256(HexFormat.of().formatHex(digest.digest()));
            Files.move(arriving, place(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder();
            return new Kept(hash, size);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public InputStream open(Sha256 sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private static long write(InputStream content, Path to, MessageDigest digest) throws IOException {
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            long size = content.transferTo(out);
            channel.force(true);
            return size;
        }
    }

    private void syncFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(Sha256 hash) {
        return folder.resolve(hash.hex());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
