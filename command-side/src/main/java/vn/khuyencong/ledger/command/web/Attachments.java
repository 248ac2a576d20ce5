package vn.khuyencong.ledger.command.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.Text;

/** Takes a file in: what would be refused is not kept, and what is kept is on the disk before the log speaks of it. */
@Component
public final class Attachments {
    private final CommandCounter counter;
    private final FileVault vault;

    Attachments(CommandCounter counter, FileVault vault) {
        this.counter = counter;
        this.vault = vault;
    }

    /** A file that arrived, as commands speak of it. */
    public record Arrived(Sha256 sha256, String name, String mediaType, long sizeBytes) {}

    /** Attaches the file by the command that is made of what arrived. */
    public ResponseEntity<Receipt> attach(MultipartFile file, Function<Arrived, Command<?>> asCommand, Ask ask)
            throws IOException {
        Command<?> command = asCommand.apply(arrived(file));
        Ask trial = new Ask(ask.caller(), ask.commandId(), true, ask.expectedVersion());
        if (counter.send(command, trial) instanceof Declined declined) {
            throw new DeclinedProblem(declined);
        }
        if (!ask.trial()) {
            try (InputStream content = file.getInputStream()) {
                vault.keep(content);
            }
        }
        return counter.answer(command, ask);
    }

    /** The hash of a text's composed form: the same for every way of saving it. */
    public static Sha256 composed(MultipartFile file) throws IOException {
        String text = new String(file.getBytes(), StandardCharsets.UTF_8);
        return Sha256.of(Text.nfc(text).getBytes(StandardCharsets.UTF_8));
    }

    private static Arrived arrived(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        String mediaType = file.getContentType();
        if (file.isEmpty()) {
            throw new RequestProblem(HttpStatus.BAD_REQUEST, "FILE_EMPTY", "/file");
        }
        return new Arrived(
                hashOf(file),
                Text.nfc(name == null ? "" : name),
                mediaType == null ? "application/octet-stream" : mediaType,
                file.getSize());
    }

    private static Sha256 hashOf(MultipartFile file) throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return new Sha256(
                    HexFormat.of().formatHex(content.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
