export default null; // what Node has of it
