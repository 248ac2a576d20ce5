package vn.khuyencong.ledger.command.party;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.Receipt;

/** Commands of parties over HTTP. */
@RestController
@RequestMapping("/api/v1")
class PartyController {
    private final CommandCounter counter;

    PartyController(CommandCounter counter) {
        this.counter = counter;
    }

    @PostMapping("/parties")
    ResponseEntity<Receipt> register(@RequestBody RegisterParty command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/parties/{party}/amendments")
    ResponseEntity<Receipt> amend(@RequestBody AmendParty command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/parties/{party}/erasure")
    ResponseEntity<Receipt> erase(@RequestBody ErasePersonalData command, Ask ask) {
        return counter.answer(command, ask);
    }
}
