package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.Samples.HAI_PHONG;
import static vn.khuyencong.ledger.events.Samples.PARTY;
import static vn.khuyencong.ledger.events.Samples.full;
import static vn.khuyencong.ledger.events.Samples.sparse;

import java.time.LocalDate;
import java.util.Map;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
import vn.khuyencong.ledger.events.party.Sealed;

/** What happens to parties; the boxes hold no person's data. */
final class PartySamples {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);
    private static final Sealed SEALED = new Sealed(1, "cT1nZ8b1cZ3o0d1aVQkR9w7i2v0xYqUu0n8m5mW2n6Y=");

    private PartySamples() {}

    static void addTo(Map<String, Fact> samples) {
        String name = "Hợp tác xã Đúc Mỹ Đồng";
        String address = "huyện Thủy Nguyên, thành phố Hải Phòng";
        full(samples, new PartyRegistered(PARTY, PartyKind.COOPERATIVE, name, "0200123456", HAI_PHONG, address));
        sparse(samples, new PartyRegistered(PARTY, PartyKind.ENTERPRISE, "Công ty TNHH Ánh Dương", null, null, null));
        full(samples, new PersonRegistered(PARTY, PartyKind.HOUSEHOLD_BUSINESS, HAI_PHONG, SEALED));
        sparse(samples, new PersonRegistered(PARTY, PartyKind.NATURAL_PERSON, null, SEALED));
        String reason = "đổi tên và chuyển trụ sở";
        full(samples, new PartyAmended(PARTY, name, "0200123456", HAI_PHONG, address, DAY, reason));
        sparse(samples, new PartyAmended(PARTY, name, null, null, null, DAY, reason));
        full(samples, new PersonAmended(PARTY, HAI_PHONG, SEALED, DAY, reason));
        sparse(samples, new PersonAmended(PARTY, null, SEALED, DAY, reason));
        full(samples, new PersonalDataErased(PARTY, DAY, "theo yêu cầu của chủ thể dữ liệu"));
    }
}
