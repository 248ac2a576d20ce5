package vn.khuyencong.ledger.infra.embedded.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ledger.command.web.FileVault;
import vn.khuyencong.ledger.events.Sha256;

class VaultedTextsTest {
    private static final byte[] TEXT = "trên 70 tỷ đồng".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void a_text_that_was_attached_is_found_under_its_hash() throws IOException {
        Files.write(folder.resolve(Sha256.of(TEXT).hex()), TEXT);
        assertThat(new VaultedTexts(new Folder(folder)).find(Sha256.of(TEXT))).hasValue(TEXT);
    }

    @Test
    void a_text_that_is_not_here_is_not_found() {
        assertThat(new VaultedTexts(new Folder(folder)).find(Sha256.of(TEXT))).isEmpty();
    }

    @Test
    void a_text_that_cannot_be_read_is_not_taken_for_one_that_is_not_here() throws IOException {
        Files.createDirectory(folder.resolve(Sha256.of(TEXT).hex()));
        VaultedTexts texts = new VaultedTexts(new Folder(folder));
        assertThatThrownBy(() -> texts.find(Sha256.of(TEXT)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(Sha256.of(TEXT).hex());
    }

    /** Files as they lie in the data directory. */
    private record Folder(Path path) implements FileVault {
        @Override
        public Kept keep(InputStream content) throws IOException {
            byte[] bytes = content.readAllBytes();
            Files.write(path.resolve(Sha256.of(bytes).hex()), bytes);
            return new Kept(Sha256.of(bytes), bytes.length);
        }

        @Override
        public InputStream open(Sha256 sha256) throws IOException {
            return Files.newInputStream(path.resolve(sha256.hex()));
        }
    }
}
