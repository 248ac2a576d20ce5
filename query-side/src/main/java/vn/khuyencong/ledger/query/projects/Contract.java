package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.project.ContractKind;

/** A contract or task assignment with its amendments and what was paid on it counted in; amounts in đồng. */
record Contract(
        String id,
        ContractKind kind,
        String line,
        @Nullable PartyId contractor,
        Money amount,
        Money drawn,
        boolean closed,
        LocalDate signedOn) {
    Contract changedBy(Money change) {
        return new Contract(id, kind, line, contractor, amount.plus(change), drawn, closed, signedOn);
    }

    Contract paid(Money more) {
        return new Contract(id, kind, line, contractor, amount, drawn.plus(more), closed, signedOn);
    }

    /** The same where it stands after it moved to another line. */
    Contract on(String newLine) {
        return new Contract(id, kind, newLine, contractor, amount, drawn, closed, signedOn);
    }

    Contract ended() {
        return new Contract(id, kind, line, contractor, amount, drawn, true, signedOn);
    }

    /** What may still be drawn: nothing once the project is closed. */
    Money undrawn() {
        return closed ? Money.ZERO : amount.minus(drawn);
    }
}
