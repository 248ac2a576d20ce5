package vn.khuyencong.ledger.query.documents;

import vn.khuyencong.ledger.query.persons.Persons;

/**
 * The documents of one projection as they stood at one moment, and that moment, always with its position.
 *
 * @param persons who opens what the documents hold sealed; keys have no past, so what is erased is erased at every moment
 */
public record View(Documents documents, Moment asOf, Persons persons) {
    /** A view in which nothing sealed can be opened. */
    public View(Documents documents, Moment asOf) {
        this(documents, asOf, Persons.NONE);
    }

    View openedBy(Persons opener) {
        return new View(documents, asOf, opener);
    }
}
