package vn.khuyencong.ledger.command.fund;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.Receipt;

/** Commands of funds over HTTP. */
@RestController
@RequestMapping("/api/v1")
class FundController {
    private final CommandCounter counter;

    FundController(CommandCounter counter) {
        this.counter = counter;
    }

    @PostMapping("/funds/{fund}/plans")
    ResponseEntity<Receipt> plan(@RequestBody PlanFunds command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/funds/{fund}/allocations")
    ResponseEntity<Receipt> allocate(@RequestBody AllocateFunds command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/funds/{fund}/adjustments")
    ResponseEntity<Receipt> adjust(@RequestBody AdjustFunds command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/funds/{fund}/cancellations")
    ResponseEntity<Receipt> cancel(@RequestBody CancelFunds command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/funds/{fund}/transfers")
    ResponseEntity<Receipt> transfer(@RequestBody TransferFunds command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/funds/{fund}/carry-overs")
    ResponseEntity<Receipt> carryOver(@RequestBody CarryOverFunds command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/entries/{entry:fund\\..+}/reversal")
    ResponseEntity<Receipt> reverse(@RequestBody ReverseFundEntry command, Ask ask) {
        return counter.answer(command, ask);
    }
}
