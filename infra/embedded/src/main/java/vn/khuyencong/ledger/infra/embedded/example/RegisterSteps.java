package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.command.decision.AmendDecision;
import vn.khuyencong.ledger.command.decision.AnnulDecision;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.party.AmendParty;
import vn.khuyencong.ledger.command.party.ErasePersonalData;
import vn.khuyencong.ledger.command.programme.SetTarget;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.infra.embedded.table.Row;

/** The lines of the day book that change what the registers say. */
final class RegisterSteps {
    private final Keys keys;
    private final Map<String, Row> targets = Keys.register("targets", "step");
    private final Map<String, Row> parties = Keys.register("amended-parties", "step");

    RegisterSteps(Keys keys) {
        this.keys = keys;
    }

    Command<?> said(Step it, List<Evidence> evidence) {
        return switch (it.act()) {
            case AMEND_DECISION ->
                new AmendDecision(
                        keys.decision(it.subject()), actOf(it), it.numberOrNull(), it.reason(), it.effectiveOn());
            case ANNUL_DECISION ->
                new AnnulDecision(keys.decision(it.subject()), actOf(it), it.effectiveOn(), it.reason());
            case SET_TARGET -> target(it, Keys.row(targets, it.name()), evidence);
            case AMEND_PARTY -> party(it, Keys.row(parties, it.name()));
            case ERASE_PERSON -> new ErasePersonalData(Keys.party(it.subject()), it.reason(), it.effectiveOn());
            default -> throw it.isOfAnotherMatter();
        };
    }

    private DecisionId actOf(Step it) {
        return keys.decision(it.decisions().getFirst());
    }

    private SetTarget target(Step it, Row row, List<Evidence> evidence) {
        String quantity = row.orNull("quantity");
        String amount = row.orNull("amount");
        String year = row.orNull("year");
        return new SetTarget(
                programme(it),
                row.text("key"),
                row.text("indicator"),
                quantity == null ? null : Long.valueOf(quantity),
                amount == null ? null : Money.parse(amount),
                row.text("unit"),
                year == null ? null : new FiscalYear(Integer.parseInt(year)),
                evidence);
    }

    private ProgrammeId programme(Step it) {
        return Keys.programme(Keys.row(keys.programmes(), it.subject()));
    }

    private static AmendParty party(Step it, Row row) {
        return new AmendParty(
                Keys.party(it.subject()),
                row.text("name"),
                row.orNull("tax_code"),
                new Unit(row.text("unit")),
                row.orNull("address"),
                it.effectiveOn(),
                it.reason());
    }
}
