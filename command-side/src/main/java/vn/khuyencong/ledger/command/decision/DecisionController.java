package vn.khuyencong.ledger.command.decision;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.Attachments;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.Receipt;
import vn.khuyencong.ledger.events.DecisionId;

/** Commands of decisions over HTTP. */
@RestController
@RequestMapping("/api/v1")
class DecisionController {
    private final CommandCounter counter;
    private final Attachments files;

    DecisionController(CommandCounter counter, Attachments files) {
        this.counter = counter;
        this.files = files;
    }

    @PostMapping("/decisions")
    ResponseEntity<Receipt> register(@RequestBody RegisterDecision command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/decisions/{decision}/bases")
    ResponseEntity<Receipt> cite(@RequestBody CiteBasis command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/decisions/{decision}/amendments")
    ResponseEntity<Receipt> amend(@RequestBody AmendDecision command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/decisions/{decision}/annulment")
    ResponseEntity<Receipt> annul(@RequestBody AnnulDecision command, Ask ask) {
        return counter.answer(command, ask);
    }

    /** A file that shows the act, at most 50 MB, as the part {@code file} of a form. */
    @PostMapping(path = "/decisions/{decision}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> attach(@PathVariable String decision, @RequestPart MultipartFile file, Ask ask)
            throws IOException {
        DecisionId id = new DecisionId(decision);
        return files.attach(
                file, it -> new AttachFile(id, it.sha256(), it.name(), it.mediaType(), it.sizeBytes()), ask);
    }
}
