package org.leanout.demo;

/** The demo was started on real data, or the program for real data on the demo's. */
class WrongDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    private WrongDatabase(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static WrongDatabase realData() {
        return new WrongDatabase(
                "This database holds real data, and the demo fills only a database of its own.",
                "Start without the profile demo, or give the demo another database.");
    }

    static WrongDatabase demoData() {
        return new WrongDatabase(
                "This database was filled by the demo, whose people have a password that everybody knows.",
                "Start with the profile demo, or choose another database.");
    }

    String remedy() {
        return remedy;
    }
}
