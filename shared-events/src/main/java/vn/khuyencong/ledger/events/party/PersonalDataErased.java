package vn.khuyencong.ledger.events.party;

import java.time.LocalDate;
import vn.khuyencong.ledger.events.PartyId;

/** The key of a person is destroyed (xóa dữ liệu cá nhân): what the log holds of that person can be read by nobody again. */
public record PersonalDataErased(PartyId party, LocalDate effectiveOn, String reason) implements PartyFact {}
