package vn.khuyencong.ledger.query.amount;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers a page while somebody types an amount: how much that is, or what it could be, or why it is none. */
@RestController
@Hidden
final class AmountsController {
    private final MessageSource words;

    AmountsController(MessageSource words) {
        this.words = words;
    }

    @GetMapping("/amounts")
    AmountAnswer amount(@RequestParam(defaultValue = "") String typed, Locale locale) {
        return AmountAnswer.of(TypedAmount.of(typed), words, locale);
    }
}
