package vn.khuyencong.ledger.query.amount;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.khuyencong.ledger.events.Money;

/** What a page is told about a typed amount, in the reader's language. */
sealed interface AmountAnswer {
    /** @param dong the digits that a command takes */
    record Amount(String dong, String shown, String words) implements AmountAnswer {
        static Amount of(Money amount, Locale locale) {
            return new Amount(
                    amount.toString(), AmountWords.shown(amount, locale), AmountWords.spelled(amount, locale));
        }
    }

    /** The text has to be made clear: {@code typed} is what would. */
    record Choices(List<Choice> choices) implements AmountAnswer {}

    /** One of them. */
    record Choice(String typed, String dong, String shown, String words) {
        static Choice of(TypedAmount.Choice choice, Locale locale) {
            Amount amount = Amount.of(choice.amount(), locale);
            return new Choice(choice.typed(), amount.dong(), amount.shown(), amount.words());
        }
    }

    /** The text is no amount. */
    record Problem(TypedAmount.Reason problem, String message) implements AmountAnswer {}

    static AmountAnswer of(TypedAmount typed, MessageSource words, Locale locale) {
        return switch (typed) {
            case TypedAmount.Read(Money amount) -> Amount.of(amount, locale);
            case TypedAmount.Ambiguous(List<TypedAmount.Choice> choices) ->
                new Choices(choices.stream().map(it -> Choice.of(it, locale)).toList());
            case TypedAmount.Unreadable(TypedAmount.Reason reason, String given) ->
                new Problem(reason, words.getMessage("amount." + reason, new Object[] {given}, locale));
        };
    }
}
