package vn.khuyencong.ledger.command.programme;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.Receipt;

/** Commands of programmes over HTTP. */
@RestController
@RequestMapping("/api/v1")
class ProgrammeController {
    private final CommandCounter counter;

    ProgrammeController(CommandCounter counter) {
        this.counter = counter;
    }

    @PostMapping("/programmes")
    ResponseEntity<Receipt> register(@RequestBody RegisterProgramme command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/programmes/{programme}/targets")
    ResponseEntity<Receipt> set(@RequestBody SetTarget command, Ask ask) {
        return counter.answer(command, ask);
    }
}
