package vn.khuyencong.ledger.command.year;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.Receipt;

/** Commands of years over HTTP. */
@RestController
@RequestMapping("/api/v1/years/{year}")
class YearController {
    private final CommandCounter counter;

    YearController(CommandCounter counter) {
        this.counter = counter;
    }

    @PostMapping("/closure")
    ResponseEntity<Receipt> close(@RequestBody ClosePeriod command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/reopening")
    ResponseEntity<Receipt> reopen(@RequestBody ReopenPeriod command, Ask ask) {
        return counter.answer(command, ask);
    }
}
