package vn.khuyencong.ledger.infra.embedded.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.command.web.FileVault;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.query.statements.FullTexts;

/** Lets readers see the texts that were attached in this house. */
@Component
final class VaultedTexts implements FullTexts {
    private final FileVault vault;

    VaultedTexts(FileVault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<byte[]> find(Sha256 sha256) {
        try (InputStream file = vault.open(sha256)) {
            return Optional.of(file.readAllBytes());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the file " + sha256, unreadable);
        }
    }
}
