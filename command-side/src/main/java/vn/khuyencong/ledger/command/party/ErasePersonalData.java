package vn.khuyencong.ledger.command.party;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.PARTY_NOT_A_PERSON;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.party.PersonalDataErased;

/**
 * Xóa dữ liệu cá nhân: destroy the key of a household or person. The log stays as it is, byte by byte, with every
 * amount and every proof; who the party was can be read by nobody again, the ledger included.
 *
 * @param reason stays readable for ever and does not name the person
 */
public record ErasePersonalData(PartyId party, String reason, LocalDate effectiveOn) implements PartyCommand {
    @Override
    public List<? extends Fact> decide(PartyState state, Circumstances around) {
        around.caller().mustBe(Role.ADMIN);
        PartyRules.mustBeRegistered(party, state, around);
        PARTY_NOT_A_PERSON.when(state.person() == null, "/party", party);
        PersonalDataErased erased = new PersonalDataErased(party, effectiveOn, Text.said(reason));
        if (erased.equals(state.erased())) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(state.erased() != null, "/party", party);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        PartyRules.mustNotName(PartyRules.everything(party, state, around), reason);
        return List.of(erased);
    }

    @Override
    public PartyId erases() {
        return party;
    }
}
