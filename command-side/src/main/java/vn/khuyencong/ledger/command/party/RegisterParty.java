package vn.khuyencong.ledger.command.party;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalData;

/**
 * Đăng ký tổ chức, cá nhân: make a rural industrial establishment (cơ sở CNNT), an implementer or a partner known. What
 * is said of a household or a person goes into the log sealed, under a key of that party's own.
 *
 * @param taxCode mã số thuế: ten digits, or thirteen for a branch, with or without the hyphen; of a person also the
 *     number of an identity paper
 */
public record RegisterParty(
        PartyId party,
        PartyKind kind,
        String name,
        @Nullable String taxCode,
        @Nullable Unit unit,
        @Nullable String address)
        implements PartyCommand {
    @Override
    public List<? extends Fact> decide(PartyState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        return kind.isPersonal() ? person(state, around) : organisation(state, around);
    }

    private List<? extends Fact> organisation(PartyState state, Circumstances around) {
        PartyRegistered registered =
                new PartyRegistered(party, kind, Text.said(name), PartyRules.taxCode(taxCode), unit, address);
        if (registered.equals(state.organisation())) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(state.exists(), "/party", party);
        PartyRules.mustSitIn(unit, around);
        return List.of(registered);
    }

    private List<? extends Fact> person(PartyState state, Circumstances around) {
        PersonalData said = PartyRules.personal(name, taxCode, address);
        PartyRules.mustNotBeErased(party, state);
        if (isSaidAlready(said, state.person(), around)) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(state.exists(), "/party", party);
        PartyRules.mustSitIn(unit, around);
        return List.of(new PersonRegistered(party, kind, unit, around.seals().seal(party, said)));
    }

    private boolean isSaidAlready(PersonalData said, @Nullable PersonRegistered known, Circumstances around) {
        return known != null
                && known.kind() == kind
                && Objects.equals(known.unit(), unit)
                && said.equals(around.seals().open(party, known.sealed()));
    }

    @Override
    public @Nullable PartyId personIn(PartyState state) {
        return kind.isPersonal() ? party : null;
    }

    /** Names nobody, wherever it may be written. */
    @Override
    public String toString() {
        return "RegisterParty[" + party + "]";
    }
}
