package vn.khuyencong.ledger.command.party;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.TAX_CODE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;

class AmendPartyTest {
    private static final LocalDate MAY = LocalDate.of(2019, 5, 6);
    private static final PartyRegistered REGISTERED =
            new PartyRegistered(PARTY, PartyKind.ENTERPRISE, "Cơ khí An Dương", "0200123456", HAI_PHONG, null);
    private static final PartyAmended AMENDED =
            new PartyAmended(PARTY, "Cơ khí Bắc An", "0200123456001", HAI_PHONG, "Bắc Sơn", MAY, "đổi tên");

    private final DeskFixture<PartyState, PartyStream> party = DeskFixture.of(PartyStream.KIND);

    @Test
    void an_organisation_is_called_otherwise_from_a_day_on() {
        party.given(REGISTERED)
                .when(amend("0200123456-001", HAI_PHONG, MAY), KE_TOAN_HAI_PHONG)
                .recorded(AMENDED);
    }

    @Test
    void the_same_amendment_again_says_nothing_new() {
        party.given(REGISTERED, AMENDED)
                .when(amend("0200123456001", HAI_PHONG, MAY), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void an_amendment_may_be_amended() {
        PartyAmended back = new PartyAmended(PARTY, "Cơ khí An Dương", null, null, null, MAY, "ghi nhầm");
        party.given(REGISTERED, AMENDED)
                .when(new AmendParty(PARTY, "Cơ khí An Dương", null, null, null, MAY, "ghi nhầm"), KE_TOAN)
                .recorded(back);
    }

    @Test
    void only_a_known_party_is_amended() {
        party.when(amend(null, HAI_PHONG, MAY), KE_TOAN).refused(UNKNOWN_PARTY, PARTY.value());
    }

    @Test
    void an_approver_amends_no_party() {
        party.given(REGISTERED).when(amend(null, HAI_PHONG, MAY), LANH_DAO).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_neither_amend_a_party_nor_take_it_to_themselves() {
        party.given(REGISTERED)
                .when(amend(null, VINH_LONG, MAY), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED, "31");
    }

    @Test
    void staff_move_no_party_to_a_province_that_they_do_not_serve() {
        party.given(REGISTERED)
                .when(amend(null, VINH_LONG, MAY), KE_TOAN_HAI_PHONG)
                .refused(PROVINCE_NOT_ALLOWED, "86");
    }

    @Test
    void an_amended_party_sits_in_a_known_unit() {
        party.given(REGISTERED).when(amend(null, NOWHERE, MAY), KE_TOAN).refused(UNKNOWN_UNIT, NOWHERE.key());
    }

    @Test
    void an_amended_tax_code_is_one() {
        party.given(REGISTERED).when(amend("02001", HAI_PHONG, MAY), KE_TOAN).refused(TAX_CODE_UNREADABLE, "02001");
    }

    @Test
    void nothing_is_amended_from_a_day_that_has_not_come() {
        party.given(REGISTERED)
                .when(amend(null, HAI_PHONG, TOMORROW), KE_TOAN)
                .refused(DATE_IN_FUTURE, "2026-01-16", "2026-01-15");
    }

    @Test
    void an_amendment_has_a_reason() {
        party.given(REGISTERED)
                .when(new AmendParty(PARTY, "Tên", null, null, null, MAY, ""), KE_TOAN)
                .refused(INVALID_VALUE, "TEXT_EMPTY", "");
    }

    private static AmendParty amend(@Nullable String taxCode, Unit unit, LocalDate day) {
        return new AmendParty(PARTY, "Cơ khí Bắc An", taxCode, unit, "Bắc Sơn", day, "đổi tên");
    }
}
