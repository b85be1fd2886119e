/* What an AppImage begins with (type 2): an ELF program, with a squashfs image behind its last byte.
 *
 * It mounts the image with FUSE and becomes the program in it; the mount is gone as soon as the program is. Where there is
 * no FUSE it says so in a sentence, unpacks the image for this run and removes that again. Linked statically from
 * squashfuse (BSD) and libfuse (LGPL), so that nothing of the system is needed. `--appimage-extract` and
 * `--appimage-offset` are those of every AppImage. `bootstrap.py installer appimage` builds it.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

/* squashfuse asks for this decompressor, whose licence (GPL) this file does not have; our images need it not. */
int lzo1x_decompress_safe(const void *in, size_t size, void *out, size_t *length, void *memory) {
	(void)in, (void)size, (void)out, (void)length, (void)memory;
	return -1;
}

static const char *const PROGRAM = "/AppRun";
static char self[PATH_MAX];
static pid_t running;

static size_t end_of_elf(void) {
	Elf64_Ehdr header = {0};
	int file = open(self, O_RDONLY | O_CLOEXEC);
	if (file < 0 || read(file, &header, sizeof header) != sizeof header) return 0;
	close(file);
	return header.e_shoff + (size_t)header.e_shentsize * header.e_shnum;
}

static int temporary(char *folder, const char *name) {
	const char *bases[] = {getenv("TMPDIR"), "/tmp"};
	for (size_t at = 0; at < 2; at++) {
		const char *base = bases[at];
		if (base && *base && snprintf(folder, PATH_MAX, "%s/.%s_XXXXXX", base, name) < PATH_MAX && mkdtemp(folder)) return 1;
	}
	return 0;
}

static void become(const char *folder, char **arguments) {
	char path[PATH_MAX + 8], here[PATH_MAX];
	snprintf(path, sizeof path, "%s%s", folder, PROGRAM);
	setenv("APPDIR", folder, 1);
	setenv("APPIMAGE", self, 1);
	setenv("ARGV0", arguments[0], 1);
	if (getcwd(here, sizeof here)) setenv("OWD", here, 1);
	execv(path, arguments);
	fprintf(stderr, "connection-wizard: the program in this file cannot be started: %s.\n", strerror(errno));
	_exit(127);
}

/* With FUSE: a child serves the mount until nobody holds the other end of the pipe any more. */

/* Blocks are a quarter of a megabyte, and the system asks for a few pages of them: each is unpacked once and kept for a while. */

enum { BLOCK = 1 << 18, KEPT = 64, PIECE = 1 << 17, FOREVER = 1 << 30 };
static struct { fuse_ino_t file; off_t at; sqfs_off_t size; unsigned used; char *data; } kept[KEPT];
static unsigned now;

static int find_block(sqfs *fs, sqfs_inode *inode, fuse_ino_t file, off_t at) {
	int oldest = 0;
	for (int each = 0; each < KEPT; each++) {
		if (kept[each].data && kept[each].file == file && kept[each].at == at) {
			kept[each].used = ++now;
			return each;
		}
		if (kept[each].used < kept[oldest].used) oldest = each;
	}
	if (!kept[oldest].data && !(kept[oldest].data = malloc(BLOCK))) return -1;
	sqfs_off_t size = BLOCK;
	kept[oldest].used = 0;
	kept[oldest].file = 0;
	if (sqfs_read_range(fs, inode, at, &size, kept[oldest].data) != SQFS_OK) return -1;
	kept[oldest].file = file;
	kept[oldest].at = at;
	kept[oldest].size = size;
	kept[oldest].used = ++now;
	return oldest;
}

static void read_kept(fuse_req_t request, fuse_ino_t file, size_t size, off_t at, struct fuse_file_info *info) {
	sqfs_ll *image = fuse_req_userdata(request);
	sqfs_inode inode;
	off_t begin = at - at % BLOCK;
	int found = sqfs_ll_inode(image, &inode, file) == SQFS_OK ? find_block(&image->fs, &inode, file, begin) : -1;
	if (found < 0) {
		fuse_reply_err(request, EIO);
		return;
	}
	sqfs_off_t left = kept[found].size - (at - begin);
	if (left > (sqfs_off_t)size) left = (sqfs_off_t)size;
	if (left == (sqfs_off_t)size || kept[found].size < BLOCK)
		fuse_reply_buf(request, left > 0 ? kept[found].data + (at - begin) : NULL, left > 0 ? (size_t)left : 0);
	else { /* it goes on in the next block, which the system asks for in pieces that never do */
		info->fh = (intptr_t)&inode;
		sqfs_ll_op_read(request, file, size, at, info);
	}
}

/* Python's loader opens its archive once for each module, and Python and Qt look for hundreds of files that are not there.
 * The system need not ask for either: files are open without us, and what is not there stays away. */

static void open_without_us(fuse_req_t request, fuse_ino_t file, struct fuse_file_info *info) {
	(void)file, (void)info;
	fuse_reply_err(request, ENOSYS);
}

static void look_up(fuse_req_t request, fuse_ino_t folder, const char *name) {
	sqfs_ll *image = fuse_req_userdata(request);
	sqfs_inode inode;
	sqfs_name space;
	sqfs_dir_entry entry;
	bool found = true;
	struct fuse_entry_param nothing = {.entry_timeout = FOREVER};
	sqfs_dentry_init(&entry, space);
	if (sqfs_ll_inode(image, &inode, folder) == SQFS_OK && S_ISDIR(inode.base.mode)
		&& sqfs_dir_lookup(&image->fs, &inode, name, strlen(name), &entry, &found) == SQFS_OK && !found)
		fuse_reply_entry(request, &nothing);
	else
		sqfs_ll_op_lookup(request, folder, name);
}

static void begin(void *image, struct fuse_conn_info *connection) {
	(void)image;
	connection->want |= connection->capable & FUSE_CAP_CACHE_SYMLINKS;
}

static void serve(const char *folder, size_t offset, int ready, int held) {
	static struct fuse_lowlevel_ops operations = {
		.getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
		.readdir = sqfs_ll_op_readdir, .lookup = look_up, .open = open_without_us,
		.create = sqfs_ll_op_create, .init = begin, .read = read_kept,
		.readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
		.forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
	};
	char *words[] = {"connection-wizard", "-o", "ro,nosuid,nodev,fsname=connection-wizard"};
	struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
	struct fuse_buf buffer = {0};
	sqfs_ll_chan channel;
	int quiet = open("/dev/null", O_RDWR);
	int said = dup(STDERR_FILENO);

	mallopt(M_MMAP_THRESHOLD, 2 * BLOCK); /* what was a block becomes the next one: no memory is asked for anew */
	mallopt(M_TRIM_THRESHOLD, KEPT * BLOCK);
	setsid(); /* Ctrl-C is for the program */
	dup2(quiet, STDERR_FILENO); /* what libfuse says of a missing FUSE is said by us, once */
	sqfs_ll *image = sqfs_ll_open(self, offset);
	if (!image || sqfs_ll_mount(&channel, folder, &arguments, &operations, sizeof operations, image) != SQFS_OK) _exit(1);
	dup2(said, STDERR_FILENO);
	close(said);
	if (write(ready, "m", 1) != 1) _exit(1);
	close(ready);
	dup2(quiet, STDIN_FILENO); /* who waits for the end of the program's output does not wait for us */
	dup2(quiet, STDOUT_FILENO);
	dup2(quiet, STDERR_FILENO);

	struct pollfd watched[2] = {{fuse_session_fd(channel.session), POLLIN, 0}, {held, 0, 0}};
	while (!fuse_session_exited(channel.session)) {
		if (poll(watched, 2, -1) < 0 && errno != EINTR) break;
		if (watched[1].revents) break; /* the program has ended */
		if (!watched[0].revents) continue;
		int got = fuse_session_receive_buf(channel.session, &buffer);
		if (got == -EINTR) continue;
		if (got <= 0) break;
		fuse_session_process_buf(channel.session, &buffer);
	}
	sqfs_ll_unmount(&channel, folder);
	rmdir(folder);
	_exit(0);
}

/* Most of what a start needs is read beside it, so that unpacking and starting go on at the same time: the lines of the
 * file ".first" are names of files below it. */

static void read_ahead(const char *folder) {
	char path[PATH_MAX + 8], line[PATH_MAX];
	snprintf(path, sizeof path, "%s/.first", folder);
	FILE *names = fopen(path, "re");
	if (!names) return;
	while (fgets(line, sizeof line, names)) {
		line[strcspn(line, "\n")] = 0;
		if (snprintf(path, sizeof path, "%s/%s", folder, line) >= (int)sizeof path) break;
		int file = open(path, O_RDONLY | O_CLOEXEC);
		struct stat found;
		if (file < 0) continue;
		for (off_t at = 0; !fstat(file, &found) && at < found.st_size; at += PIECE) { /* one at a time: the program goes first */
			readahead(file, at, PIECE);
			if (pread(file, path, 1, at) != 1) break;
		}
		close(file);
	}
	fclose(names);
}

static int run_mounted(size_t offset, char **arguments) {
	char folder[PATH_MAX], answer = 0;
	int ready[2], held[2], status;
	if (access("/dev/fuse", R_OK | W_OK) || !temporary(folder, "mount_connection")) return 0;
	if (pipe2(ready, O_CLOEXEC) || pipe(held)) return 0;
	pid_t child = fork();
	if (child == 0) {
		close(ready[0]);
		close(held[0]);
		serve(folder, offset, ready[1], held[1]);
	}
	close(ready[1]);
	close(held[1]);
	if (child > 0 && read(ready[0], &answer, 1) == 1) {
		if (fork() == 0) { /* twice, so that the program has no child that it does not know */
			close(held[0]);
			setsid();
			if (fork() == 0) read_ahead(folder);
			_exit(0);
		}
		while (wait(&status) < 0 && errno == EINTR);
		become(folder, arguments);
	}
	if (child > 0) waitpid(child, &status, 0);
	close(ready[0]);
	close(held[0]);
	rmdir(folder);
	return 0;
}

/* Without: unpacked. */

static int unpack_file(sqfs *fs, sqfs_inode *inode, const char *path) {
	static char block[1 << 17];
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
	if (file < 0) return 0;
	sqfs_off_t at = 0, size = (sqfs_off_t)inode->xtra.reg.file_size;
	while (at < size) {
		sqfs_off_t piece = sizeof block;
		ssize_t written = 0;
		errno = 0; /* it stays so where the image cannot be read */
		if (sqfs_read_range(fs, inode, at, &piece, block) != SQFS_OK || piece <= 0
			|| (written = write(file, block, (size_t)piece)) != piece) {
			int why = written > 0 ? ENOSPC : errno; /* the last piece that fits is written in part */
			close(file);
			errno = why;
			return 0;
		}
		at += piece;
	}
	return close(file) == 0;
}

static int unpack(size_t offset, const char *folder) {
	sqfs fs;
	sqfs_inode inode;
	sqfs_traverse walk;
	sqfs_err error;
	int fine = 1;
	if (sqfs_open_image(&fs, self, offset) != SQFS_OK) return 0;
	if (sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK) return 0;
	while (fine && sqfs_traverse_next(&walk, &error)) {
		char path[PATH_MAX], target[PATH_MAX];
		size_t size = sizeof target;
		if (walk.dir_end) continue;
		fine = snprintf(path, sizeof path, "%s/%s", folder, walk.path) < PATH_MAX
			&& sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry)) == SQFS_OK;
		if (!fine) break;
		if (S_ISDIR(inode.base.mode)) fine = mkdir(path, 0755) == 0;
		else if (S_ISLNK(inode.base.mode)) fine = sqfs_readlink(&fs, &inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
		else if (S_ISREG(inode.base.mode)) fine = unpack_file(&fs, &inode, path);
	}
	sqfs_traverse_close(&walk);
	return fine && error == SQFS_OK;
}

static int removed(const char *path, const struct stat *what, int kind, struct FTW *where) {
	(void)what, (void)kind, (void)where;
	return remove(path);
}

static void pass_on(int number) {
	if (running > 0) kill(running, number);
}

static int run_in(const char *folder, char **arguments) {
	int status = 0;
	if ((running = fork()) == 0) {
		signal(SIGINT, SIG_DFL);
		signal(SIGTERM, SIG_DFL);
		signal(SIGHUP, SIG_DFL);
		become(folder, arguments);
	}
	while (waitpid(running, &status, 0) < 0 && errno == EINTR);
	return status;
}

static int run_unpacked(size_t offset, char **arguments, int is_wanted) {
	const char *lack = is_wanted ? "" : "there is no FUSE here, and ";
	char folder[PATH_MAX];
	int status = 0;
	if (!temporary(folder, "unpacked_connection")) {
		fprintf(stderr, "connection-wizard: %sthere is no folder to unpack into: %s. Name one in TMPDIR.\n", lack, strerror(errno));
		return 127;
	}
	signal(SIGINT, SIG_IGN); /* the terminal sends it to the program as well */
	signal(SIGTERM, pass_on);
	signal(SIGHUP, pass_on);
	if (!unpack(offset, folder)) {
		if (errno)
			fprintf(stderr, "connection-wizard: %sit could not be unpacked into %.*s: %s. Name another folder in TMPDIR.\n",
				lack, (int)(strrchr(folder, '/') - folder), folder, strerror(errno));
		else fprintf(stderr, "connection-wizard: this file is damaged: get it anew.\n");
		status = 127 << 8;
	} else {
		if (!is_wanted) fprintf(stderr, "connection-wizard: there is no FUSE here, so it was unpacked for this run; with FUSE it starts faster.\n");
		status = run_in(folder, arguments);
	}
	nftw(folder, removed, 16, FTW_DEPTH | FTW_PHYS);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **arguments) {
	ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
	size_t offset = length > 0 ? end_of_elf() : 0;
	const char *wish = count > 1 ? arguments[1] : "";
	const char *always = getenv("APPIMAGE_EXTRACT_AND_RUN");
	if (!offset) {
		fprintf(stderr, "connection-wizard: this file cannot read itself; /proc is missing.\n");
		return 127;
	}
	if (!strcmp(wish, "--appimage-offset")) return printf("%zu\n", offset) < 0;
	if (!strcmp(wish, "--appimage-extract")) {
		if (!mkdir("squashfs-root", 0755) && unpack(offset, "squashfs-root")) return 0;
		fprintf(stderr, "connection-wizard: it could not be unpacked into squashfs-root: %s.\n", strerror(errno));
		return 1;
	}
	if (!strcmp(wish, "--appimage-extract-and-run")) {
		arguments[1] = arguments[0];
		return run_unpacked(offset, arguments + 1, 1);
	}
	int is_wanted = always && *always == '1';
	if (!is_wanted) run_mounted(offset, arguments);
	return run_unpacked(offset, arguments, is_wanted);
}
