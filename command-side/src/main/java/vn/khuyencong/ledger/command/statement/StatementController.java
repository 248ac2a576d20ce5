package vn.khuyencong.ledger.command.statement;

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
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;

/** Commands of published texts over HTTP. */
@RestController
@RequestMapping("/api/v1")
class StatementController {
    private final CommandCounter counter;
    private final Attachments files;

    StatementController(CommandCounter counter, Attachments files) {
        this.counter = counter;
        this.files = files;
    }

    @PostMapping("/statements")
    ResponseEntity<Receipt> publish(@RequestBody PublishStatement command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/statements/{statement}/lines")
    ResponseEntity<Receipt> report(@RequestBody ReportEntry command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/statements/{statement}/figures")
    ResponseEntity<Receipt> state(@RequestBody StateFigure command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/statements/{statement}/notes")
    ResponseEntity<Receipt> note(@RequestBody NoteStatement command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/entries/{entry:statement\\..+}/reversal")
    ResponseEntity<Receipt> reverse(@RequestBody ReverseStatementEntry command, Ask ask) {
        return counter.answer(command, ask);
    }

    /** The text itself, in UTF-8, as the part {@code file} of a form; its hash must be the statement's name. */
    @PostMapping(path = "/statements/{statement}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> attach(@PathVariable String statement, @RequestPart MultipartFile file, Ask ask)
            throws IOException {
        StatementId id = new StatementId(statement);
        Sha256 composed = Attachments.composed(file);
        return files.attach(file, it -> new AttachText(id, it.sha256(), composed, it.name(), it.sizeBytes()), ask);
    }
}
