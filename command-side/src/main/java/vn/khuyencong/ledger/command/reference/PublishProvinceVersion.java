package vn.khuyencong.ledger.command.reference;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

/** Publish a province as it stands between two dates. */
public record PublishProvinceVersion(ProvinceVersionPublished row) implements ReferenceCommand {
    @Override
    public String stream() {
        return Registry.PROVINCES;
    }

    @Override
    public List<? extends Fact> decide(ReferenceState state, Circumstances around) {
        String key = row.code() + "@" + row.validFrom();
        UNKNOWN_UNIT.when(!row.unit().key().equals(key), "/row/unit", row.unit());
        return ReferenceCommand.super.decide(state, around);
    }
}
