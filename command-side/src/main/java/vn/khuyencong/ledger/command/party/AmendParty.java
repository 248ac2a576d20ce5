package vn.khuyencong.ledger.command.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonalData;

/**
 * Thay đổi thông tin: say what a party is called and where it sits from a day on, all of it and not only what changed.
 * What it was before stays in its history; its kind does not change. Of a household or person it is sealed anew.
 */
public record AmendParty(
        PartyId party,
        String name,
        @Nullable String taxCode,
        @Nullable Unit unit,
        @Nullable String address,
        LocalDate effectiveOn,
        String reason)
        implements PartyCommand {
    @Override
    public List<? extends Fact> decide(PartyState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        PartyRules.mustBeRegistered(party, state, around);
        PartyRules.mustNotBeErased(party, state);
        Text.said(reason);
        return state.person() == null ? organisation(state, around) : person(state, around);
    }

    private List<? extends Fact> organisation(PartyState state, Circumstances around) {
        PartyAmended amended = new PartyAmended(
                party, Text.said(name), PartyRules.taxCode(taxCode), unit, address, effectiveOn, reason);
        if (amended.equals(state.amended())) {
            return List.of();
        }
        PartyRules.mustSitIn(unit, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        return List.of(amended);
    }

    private List<? extends Fact> person(PartyState state, Circumstances around) {
        PersonalData said = PartyRules.personal(name, taxCode, address);
        if (isSaidAlready(said, state.amended(), around)) {
            return List.of();
        }
        PartyRules.mustSitIn(unit, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        PartyRules.mustNotName(Stream.concat(Stream.of(said), PartyRules.everything(party, state, around)), reason);
        return List.of(new PersonAmended(party, unit, around.seals().seal(party, said), effectiveOn, reason));
    }

    private boolean isSaidAlready(PersonalData said, @Nullable PartyFact last, Circumstances around) {
        return last instanceof PersonAmended known
                && Objects.equals(known.unit(), unit)
                && known.effectiveOn().equals(effectiveOn)
                && known.reason().equals(reason)
                && said.equals(around.seals().open(party, known.sealed()));
    }

    @Override
    public @Nullable PartyId personIn(PartyState state) {
        return state.person() == null ? null : party;
    }

    /** Names nobody, wherever it may be written. */
    @Override
    public String toString() {
        return "AmendParty[" + party + "]";
    }
}
