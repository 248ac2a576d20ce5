package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.project.ContractKind;

/** A contract or task assignment with its amendments counted in; amount in đồng. */
record Contract(
        String id, ContractKind kind, String line, @Nullable PartyId contractor, Money amount, LocalDate signedOn) {
    Contract changedBy(Money change) {
        return new Contract(id, kind, line, contractor, amount.plus(change), signedOn);
    }
}
