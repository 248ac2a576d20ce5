package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ISSUER;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;

/**
 * Đăng ký văn bản: make an act citable by its number, issuer and date. {@code knownFrom} names the published text that
 * cites it, where nobody has shown the act itself.
 */
public record RegisterDecision(
        String number,
        String issuer,
        LocalDate signedOn,
        @Nullable String title,
        @Nullable StatementId knownFrom,
        @Nullable String quote)
        implements DecisionCommand {
    @Override
    public DecisionId decision() {
        return DecisionId.of(DecisionNumber.of(number), issuer, signedOn);
    }

    @Override
    public List<? extends Fact> decide(DecisionState state, Circumstances around) {
        DecisionRules.mustServe(decision(), around);
        DecisionRegistered known = state.registered();
        if (known != null) {
            EXISTS_WITH_OTHER_CONTENT.when(!saysTheSame(known), "", decision());
            return List.of();
        }
        String issuerName = UNKNOWN_ISSUER.unless(
                around.registry().gazetteer().issuerName(issuer, signedOn), "/issuer", issuer, signedOn);
        around.mustNotBeFuture(signedOn, "/signedOn");
        UNKNOWN_STATEMENT.when(
                knownFrom != null && !around.registry().knows(knownFrom), "/knownFrom", String.valueOf(knownFrom));
        return List.of(new DecisionRegistered(
                decision(), DecisionNumber.of(number), issuer, issuerName, signedOn, title, knownFrom, quote));
    }

    /** Number, issuer and date are the id already; how the number was written does not matter. */
    private boolean saysTheSame(DecisionRegistered known) {
        return Objects.equals(title, known.title())
                && Objects.equals(knownFrom, known.knownFrom())
                && Objects.equals(quote, known.quote());
    }
}
