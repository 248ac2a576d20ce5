package vn.khuyencong.ledger.command.party;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.TAX_CODE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;

/**
 * Đăng ký tổ chức: make a rural industrial establishment (cơ sở CNNT), an implementer or a partner known.
 *
 * @param taxCode mã số thuế: ten digits, or thirteen for a branch, with or without the hyphen
 */
public record RegisterParty(
        PartyId party,
        PartyKind kind,
        String name,
        @Nullable String taxCode,
        @Nullable Unit unit,
        @Nullable String address)
        implements PartyCommand {
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-?\\d{3})?");

    @Override
    public List<? extends Fact> decide(PartyState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        PartyRegistered registered =
                new PartyRegistered(party, kind, Text.said(name), readableTaxCode(), unit, address);
        if (registered.equals(state.registered())) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(state.exists(), "/party", party);
        if (unit != null) {
            around.caller().mustServe(unit);
            boolean known = unit.isNation() || around.registry().gazetteer().province(unit) != null;
            UNKNOWN_UNIT.when(!known, "/unit", unit);
        }
        return List.of(registered);
    }

    /** The code without its hyphen, so that it is the same code however it was written. */
    private @Nullable String readableTaxCode() {
        if (taxCode == null) {
            return null;
        }
        TAX_CODE_UNREADABLE.when(!TAX_CODE.matcher(taxCode).matches(), "/taxCode", taxCode);
        return taxCode.replace("-", "");
    }
}
