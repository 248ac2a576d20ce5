package vn.khuyencong.ledger.events.party;

/** What an organisation is in law; natural persons and households are kept elsewhere. */
public enum PartyKind {
    ENTERPRISE,
    COOPERATIVE,
    COOPERATIVE_UNION,
    COOPERATIVE_GROUP,
    PUBLIC_SERVICE_UNIT,
    STATE_AGENCY,
    ASSOCIATION,
    OTHER_ORGANISATION
}
