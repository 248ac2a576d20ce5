package vn.khuyencong.ledger.command.duty;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.CommandReader;
import vn.khuyencong.ledger.command.web.Receipt;

/** What needs two persons, over HTTP. */
@RestController
@RequestMapping("/api/v1")
class DutyController {
    private final CommandCounter counter;
    private final CommandReader commands;

    DutyController(CommandCounter counter, CommandReader commands) {
        this.counter = counter;
        this.commands = commands;
    }

    @PostMapping("/overrides")
    ResponseEntity<Receipt> override(@RequestBody OverrideWish wish, Ask ask) {
        return counter.answer(
                new OverrideChecks(
                        commands.read(wish.command(), "/command", wish.body()),
                        wish.lifts(),
                        wish.reason(),
                        wish.deadline()),
                ask);
    }

    @PostMapping("/entries/{entry}/confirmation")
    ResponseEntity<Receipt> confirm(@RequestBody ConfirmPosting command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/entries/{entry}/return")
    ResponseEntity<Receipt> sendBack(@RequestBody ReturnPosting command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/entries/{entry}/regularisation")
    ResponseEntity<Receipt> regularise(@RequestBody RegulariseOverride command, Ask ask) {
        return counter.answer(command, ask);
    }
}
