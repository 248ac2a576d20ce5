package vn.khuyencong.ledger.events.party;

/** What a party is in law: an organisation, or a household or person whose data stand sealed in the log. */
public enum PartyKind {
    ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_UNION,
    COOPERATIVE_GROUP,
    PUBLIC_SERVICE_UNIT,
    STATE_AGENCY,
    ASSOCIATION,
    OTHER_ORGANISATION,
    /** Hộ kinh doanh. */
    HOUSEHOLD_BUSINESS,
    /** Cá nhân, nghệ nhân. */
    NATURAL_PERSON;

    /** Whether what is said of such a party is said of a person, and is sealed. */
    public boolean isPersonal() {
        return this == HOUSEHOLD_BUSINESS || this == NATURAL_PERSON;
    }
}
