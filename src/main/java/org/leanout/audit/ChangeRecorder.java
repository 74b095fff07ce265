package org.leanout.audit;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears of every insert, update and delete of an entity, so that no module has to remember to write its history. */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private final transient EntityManagerFactory factory;
    private final transient ChangeLog log;

    ChangeRecorder(EntityManagerFactory factory, ChangeLog log) {
        this.factory = factory;
        this.log = log;
    }

    @PostConstruct
    void listen() {
        var listeners = factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var subject = subject(event.getPersister(), event.getEntity());
        if (subject.isRecorded()) log.created(subject);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var subject = subject(event.getPersister(), event.getEntity());
        if (subject.isRecorded()) log.removed(subject);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var subject = subject(event.getPersister(), event.getEntity());
        if (!subject.isRecorded()) return;
        String[] fields = event.getPersister().getPropertyNames();
        for (int i : dirty(event)) {
            if (i == event.getPersister().getVersionPropertyIndex()) continue;
            Object from = event.getOldState() == null ? null : event.getOldState()[i];
            if (!Objects.equals(Text.of(from), Text.of(event.getState()[i])))
                log.changed(subject, fields[i], from, event.getState()[i]);
        }
    }

    private static int[] dirty(PostUpdateEvent event) {
        return event.getDirtyProperties() == null ? new int[0] : event.getDirtyProperties();
    }

    private static Subject subject(EntityPersister persister, Object entity) {
        return Subject.of(entity, persister.getVersion(entity) instanceof Integer version ? version : 0);
    }

    @Override
    public boolean requiresPostCommitHandling(@Nullable EntityPersister persister) {
        return false;
    }
}
