package vn.khuyencong.ledger.infra.embedded.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.khuyencong.ledger.command.web.FileVault;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.events.Sha256;

/** Hands out an attached file by its hash, as bytes to save and never to run. */
@RestController
class FileController {
    private final FileVault vault;

    FileController(FileVault vault) {
        this.vault = vault;
    }

    @GetMapping("/api/v1/files/{sha256}")
    ResponseEntity<Resource> file(@PathVariable String sha256) throws IOException {
        try {
            Sha256 hash = new Sha256(sha256);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + hash + "\"")
                    .body(new InputStreamResource(vault.open(hash)));
        } catch (InvalidValue | NoSuchFileException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no file has this hash", unknown);
        }
    }
}
