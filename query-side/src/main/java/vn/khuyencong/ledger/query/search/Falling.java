package vn.khuyencong.ledger.query.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several falling rows of numbers as one, in which each number stands once; no row is read further than need be. */
final class Falling implements Iterator<Long> {
    private static final class Row {
        private final Iterator<Long> rest;
        private long next;

        Row(Iterator<Long> rest) {
            this.rest = rest;
            this.next = rest.next();
        }

        long next() {
            return next;
        }
    }

    private final PriorityQueue<Row> rows =
            new PriorityQueue<>(Comparator.comparingLong(Row::next).reversed());

    Falling(Collection<Iterator<Long>> rows) {
        rows.stream().filter(Iterator::hasNext).map(Row::new).forEach(this.rows::add);
    }

    @Override
    public boolean hasNext() {
        return !rows.isEmpty();
    }

    @Override
    public Long next() {
        if (rows.isEmpty()) {
            throw new NoSuchElementException();
        }
        long highest = rows.element().next();
        while (!rows.isEmpty() && rows.element().next() == highest) {
            advance(rows.remove());
        }
        return highest;
    }

    private void advance(Row row) {
        if (row.rest.hasNext()) {
            row.next = row.rest.next();
            rows.add(row);
        }
    }
}
