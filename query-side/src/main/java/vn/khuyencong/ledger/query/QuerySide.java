package vn.khuyencong.ledger.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Puts the query side together; needs an event store, a Mongo database and a meter registry. */
@Configuration
@ComponentScan
public class QuerySide {}
