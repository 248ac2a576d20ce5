package vn.khuyencong.ledger.infra.embedded.readstore;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks a stretch of keys a page at a time and holds nothing open in between. */
final class Scan implements Iterator<StoredDocument> {

    /** Reads the documents at the near end of a stretch of keys. */
    interface Pages {
        List<StoredDocument> first(KeySelection stretch, boolean descending, int documents);
    }

    private static final int LARGEST_PAGE = 512;

    private final Pages pages;
    private final boolean descending;
    private KeySelection rest;
    private Iterator<StoredDocument> page = Collections.emptyIterator();
    private int pageDocuments = 16;
    private boolean atEnd;

    Scan(Pages pages, KeySelection stretch, boolean descending) {
        this.pages = pages;
        this.rest = stretch;
        this.descending = descending;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !atEnd) {
            turn();
        }
        return page.hasNext();
    }

    @Override
    public StoredDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void turn() {
        List<StoredDocument> found = pages.first(rest, descending, pageDocuments);
        atEnd = found.isEmpty();
        if (!atEnd) {
            String last = found.getLast().key();
            rest = descending ? rest.endingBefore(last) : rest.startingAt(DocumentKey.after(last));
        }
        page = found.iterator();
        pageDocuments = Math.min(2 * pageDocuments, LARGEST_PAGE);
    }
}
